/* The page for old hosts: tells Office that it is there, and writes out the workbench's address for another browser. */
(function () {
  "use strict";

  var address = document.getElementById("address");
  if (address !== null) address.textContent = window.location.href.split(/[?#]/)[0].replace(/[^/]*$/, "workbench.html");
  if (typeof Office !== "undefined" && typeof Office.onReady === "function") Office.onReady(function () {});
})();
