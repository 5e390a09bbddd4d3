import { failingNotAnalysed } from "../../../../../src/core/validation/rules/sense/failing-not-analysed";
import { testRule } from "../../../../support/test-rule";

testRule(failingNotAnalysed, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2568
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
        7 | ประสิทธิภาพการสื่อสาร | EIT | 90
        9 | การเปิดเผยข้อมูล | OIT | 70
        # plain วิเคราะห์ at B3
        ตัวชี้วัดของการประเมิน ITA | ประเด็นที่ต้องแก้ไข/ปรับปรุง/แนวทางการพัฒนา
        ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร | ควรเพิ่มช่องทาง
        ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล | ควรเปิดเผยให้ครบ
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2568
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
        7 | ประสิทธิภาพการสื่อสาร | EIT | 90
        9 | การเปิดเผยข้อมูล | OIT | 70
        # plain วิเคราะห์ at B3
        ตัวชี้วัดของการประเมิน ITA | ประเด็นที่ต้องแก้ไข/ปรับปรุง/แนวทางการพัฒนา
        ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร | ควรเพิ่มช่องทาง
      `,
      findings: [{ messageId: "missing", at: "วิเคราะห์!B4", data: { indicators: "9" } }],
    },
  ],
});
