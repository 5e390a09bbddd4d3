import { SHARED_HOSTS } from "../../../src/core/evidence/data/shared-hosts";
import { isStateSite, siteOf } from "../../../src/core/evidence/site-of";

it.each([
  ["www.klong5.go.th", "klong5.go.th"],
  ["ita.sub.Klong5.go.th", "klong5.go.th"],
  ["drive.google.com", "google.com"],
  ["ago.th", "ago.th"],
  ["localhost", "localhost"],
])("the site of %s is %s", (host, site) => {
  expect(siteOf(host)).toBe(site);
});

it("knows a state agency's site by its domain", () => {
  expect(["a.go.th", "a.mi.th", "a.or.th", "go.th.com"].map(isStateSite)).toEqual([true, true, false, false]);
});

it("lists every shared host as a site, once", () => {
  const sites = SHARED_HOSTS.map(({ site }) => site);
  expect(sites.map(siteOf)).toEqual([...new Set(sites)]);
});
