import { readCountedShares, readHeadCount } from "../../../src/core/lists/head-counts";

it("all people of a described group are read, and nothing where the group or the whole is not told", () => {
  const text = "ทั้งหมด ๒๔ คน คิดเป็นร้อยละ ๑๐๐ ของกลุ่มเป้าหมาย ๒. กลุ่มเป้าหมายที่เข้าร่วม ประกอบด้วย คณะ ผู้บริหาร ๓. ผล";
  expect(readHeadCount(text)).toEqual({ count: 24, group: "คณะผู้บริหาร" });
  expect(readHeadCount(text.replace("๑๐๐", "๙๐"))).toBeNull();
});

it("a share is read with its counts", () => {
  expect(readCountedShares("๑๒ คน จากทั้งหมด ๒๔ คน คิดเป็นร้อยละ ๕๐")).toMatchObject([{ part: 12, whole: 24, percent: 50 }]);
});
