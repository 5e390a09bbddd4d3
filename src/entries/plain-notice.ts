/** Puts a heading and a sentence in place of the page's content, for hosts in which the pane cannot run. */
export function showPlainNotice(root: HTMLElement, title: string, text: string): void {
  const heading = document.createElement("h1");
  heading.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "alert");
  notice.append(heading, paragraph);
  root.replaceChildren(notice);
}
