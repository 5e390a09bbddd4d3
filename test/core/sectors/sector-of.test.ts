import fc from "fast-check";
import "../fixed-seed";
import { OTHER_SECTORS } from "../../../src/core/sectors/data/other-sectors";
import { sectorOf } from "../../../src/core/sectors/sector-of";
import { ITEM_LISTS } from "../../../src/core/frameworks/items";

describe("sectorOf", () => {
  it.each([
    ["hospitals", "MOIT 1 หน่วยงานมีการวางระบบการเผยแพร่ข้อมูลต่อสาธารณะ"],
    ["hospitals", "ข้อ MOIT๒๒"],
    ["schools", "OIT4 แผนยุทธศาสตร์หรือ\nแผนพัฒนาสถานศึกษา"],
    ["schools", "O1 โครงสร้าง โครงสร้างบริหารงาน โรงเรียน"],
    ["colleges", "O1 โครงสร้าง วิทยาลัยเทคนิคแห่งหนึ่ง"],
  ])("knows a list of %s by %j", (sector, text) => {
    expect(sectorOf(["การเปิดเผยข้อมูล", text])).toMatchObject({ sector, evidence: [text] });
  });

  it("takes none of our own titles and codes for another sector's", () => {
    const titles = ITEM_LISTS.flatMap(({ items }) => items.map(({ code, title }) => `${code} ${title ?? ""}`));
    expect(sectorOf(titles)).toBeNull();
    expect(sectorOf([])).toBeNull();
    expect(sectorOf(["กองการศึกษาจัดโครงการที่โรงเรียนในพื้นที่", "สถานศึกษาในสังกัด"])).toBeNull();
  });

  it("goes by the sector with the most evidence", () => {
    const texts = ["แผนพัฒนาสถานศึกษา", "MOIT 1", "MOIT 2"];
    expect(sectorOf(texts)).toMatchObject({ sector: "hospitals", evidence: ["MOIT 1", "MOIT 2"], itemCounts: [22] });
  });

  it("names a source for every sector", () => {
    expect(OTHER_SECTORS.filter(({ source }) => source.trim() === "")).toEqual([]);
  });

  it("never throws, whatever the texts", () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => expect(() => sectorOf(texts)).not.toThrow()));
  });
});
