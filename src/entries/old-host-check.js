/* Leads hosts that cannot run the pane to a plain page. In ECMAScript 5, for what cannot parse anything newer. */
(function () {
  "use strict";

  /* Webviews of Internet Explorer and of the first Edge. Source: Office Add-ins documentation, "Support older Microsoft webviews". */
  function isOldWebview(agent) {
    return agent.indexOf("Trident") !== -1 || agent.indexOf("MSIE") !== -1 || agent.indexOf("Edge/") !== -1;
  }

  /* The newest of what the pane is written in, beyond which everything older is there too. */
  function hasLanguage() {
    return typeof Array.prototype.toSorted === "function" && typeof Array.prototype.findLast === "function";
  }

  if (isOldWebview(navigator.userAgent) || !hasLanguage()) {
    window.location.replace("old-host.html" + window.location.search);
  }
})();
