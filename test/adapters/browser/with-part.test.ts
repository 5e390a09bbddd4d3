import { withPart } from "../../../src/adapters/browser/with-part";

it("gives what the part answers", async () => {
  expect(
    await withPart(
      () => Promise.resolve(2),
      (part) => Promise.resolve(part + 1),
    ),
  ).toBe(3);
});

it("is trouble where the part cannot be loaded, and tries again the next time", async () => {
  const parts = [Promise.reject(new Error("offline")), Promise.resolve("part")];
  const load = () => parts.shift() ?? Promise.reject(new Error("none left"));
  const use = (part: string) => Promise.resolve(part);
  expect(await withPart(load, use)).toEqual({ kind: "trouble", code: "part-not-loaded" });
  expect(await withPart(load, use)).toBe("part");
});

it("throws on what is a bug of ours", async () => {
  const use = () => Promise.reject(new Error("bug"));
  await expect(withPart(() => Promise.resolve(1), use)).rejects.toThrow("bug");
});
