import { indicatorNumber } from "../../../../../src/core/validation/rules/identity/indicator-number";
import { testRule } from "../../../../support/test-rule";

testRule(indicatorNumber, {
  valid: [
    {
      name: "numbers with their own names, a sub-indicator, and a column that only counts rows",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ตัวชี้วัดย่อยที่ ๙.๕ การเปิดเผยข้อมูล
        ตัวชี้วัดที่ ๑๐การป้องกันการทุจริต
        |
        ลำดับ | เครื่องมือ | ตัวชี้วัด | คะแนน
        ๑ | OIT | การเปิดเผยข้อมูล | ๗๐.๐๐
        ๒ | OIT | การป้องกันการทุจริต | ๕๐.๐๐
      `,
    },
  ],
  invalid: [
    {
      name: "headings with another indicator's name, with both ways out",
      sheets: `
        # plain รายงาน at B2
        ตัวชี้วัดที่ ๑๐ ประสิทธิภาพการสื่อสาร
        |
        ตัวชี้วัดที่ 9 การปรับปรุงการทำงาน ยังไม่ผ่าน
      `,
      findings: [
        {
          messageId: "other-name",
          at: "รายงาน!B2",
          data: { number: 10, name: "ประสิทธิภาพการสื่อสาร", own: 7, expected: "การป้องกันการทุจริต" },
          suggestions: ["ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร", "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต"],
        },
        {
          messageId: "other-name",
          at: "รายงาน!B4",
          data: { number: 9, name: "การปรับปรุงระบบการทำงาน", own: 8, expected: "การเปิดเผยข้อมูล" },
          suggestions: ["ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ยังไม่ผ่าน", "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ยังไม่ผ่าน"],
        },
      ],
    },
    {
      name: "a row of a published table and one of our own sheet",
      sheets: `
        # plain ผล
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        ๖ | คุณภาพการดำเนินงาน | ๙๐
        ๗ | การเปิดเผยข้อมูล | ๙๐
        # scores คะแนน ITA at B2
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
        2 | การใช้อำนาจ | IIT | 90
      `,
      findings: [
        {
          messageId: "other-name",
          at: "ผล!B3",
          data: { number: 7, name: "การเปิดเผยข้อมูล", own: 9, expected: "ประสิทธิภาพการสื่อสาร" },
          suggestions: ["๙", "ประสิทธิภาพการสื่อสาร"],
        },
        {
          messageId: "other-name",
          at: "คะแนน ITA!C3",
          data: { number: 2, name: "การใช้อำนาจ", own: 3, expected: "การใช้งบประมาณ" },
          suggestions: [3, "การใช้งบประมาณ"],
        },
      ],
    },
  ],
});
