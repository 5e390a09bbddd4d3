import { siteDomains } from "../../../src/core/agency/site-domains";

it("reads the label of hosts with and without www, deeper parts and paths", () => {
  const text = "ดู www.klong5.go.th, https://e.Klong5.go.th/a และsaraban@klong6.go.th";
  const found = siteDomains(text);
  expect(found.map(({ label }) => label)).toEqual(["klong5", "klong5", "klong6"]);
  expect(found.map(({ from }) => text.slice(from, from + 6))).toEqual(["klong5", "Klong5", "klong6"]);
});

it("reads none of other hosts, nor of www alone", () => {
  expect(siteDomains("www.facebook.com/klong5 และ www.go.th")).toEqual([]);
});
