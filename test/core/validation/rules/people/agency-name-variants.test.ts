import { agencyNameVariants } from "../../../../../src/core/validation/rules/people/agency-name-variants";
import { testRule } from "../../../../support/test-rule";

testRule(agencyNameVariants, {
  valid: [
    {
      name: "one name in every form, with its district and province, and those of other places",
      sheets: `
        # plain รายงาน
        ขององค์การบริหารส่วนตำบลคลองห้า
        อำเภอคลองหลวง จังหวัดปทุมธานี
        |
        องค์การบริหารส่วนตำบล คลองห้า อ.คลองหลวง จ.ปทุมธานี
        |
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. อบรม. เจ้าหน้าที่ | อบต.คลองห้าจัดอบรม ณ โรงแรมในอำเภอหัวหิน จังหวัดประจวบคีรีขันธ์ | องค์กรปกครองส่วนท้องถิ่นเข้าใจ
      `,
    },
    {
      name: "any district while nobody knows whose document it is",
      sheets: `
        # plain รายงาน
        ตั้งอยู่ อำเภอคลองหลวง จังหวัดปทุมธานี และอำเภอเมือง จังหวัดตรัง
      `,
    },
  ],
  invalid: [
    {
      name: "slips in the kind of the agency, with fixes, and a body that there is none of",
      sheets: `
        # plain รายงาน at B2
        องค์การบริหารส่วนตำบลคลองห้า
        |
        "ผลขององค์กร\\u00A0บริหารส่วนตำบลคลองห้า"
        |
        องค์การบริหารตำบลคลองห้า
        |
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. อบรม | บุคลากรขององค์การบริหารส่วนท้องถิ่นเข้าร่วม | "ดูที่ Facebook อบรม.\\u00A0คลองห้า"
      `,
      findings: [
        {
          messageId: "type",
          at: "รายงาน!B4",
          data: { actual: "องค์กร บริหารส่วนตำบล", right: "องค์การบริหารส่วนตำบล" },
          fix: "ผลขององค์การบริหารส่วนตำบลคลองห้า",
        },
        {
          messageId: "type",
          at: "รายงาน!B6",
          data: { actual: "องค์การบริหารตำบล", right: "องค์การบริหารส่วนตำบล" },
          fix: "องค์การบริหารส่วนตำบลคลองห้า",
        },
        {
          messageId: "no-such-body",
          at: "รายงาน!C9",
          data: { actual: "องค์การบริหารส่วนท้องถิ่น", choices: "องค์การบริหารส่วนตำบล / องค์กรปกครองส่วนท้องถิ่น" },
          suggestions: ["บุคลากรขององค์การบริหารส่วนตำบลเข้าร่วม", "บุคลากรขององค์กรปกครองส่วนท้องถิ่นเข้าร่วม"],
        },
        {
          messageId: "training-slip",
          at: "รายงาน!D9",
          data: { actual: "อบรม. คลองห้า", right: "อบต.คลองห้า" },
          fix: "ดูที่ Facebook อบต.\u00A0คลองห้า",
        },
      ],
    },
    {
      name: "a name that is nearly the agency sheet's, and another district and province than the sheet's",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ชื่อหน่วยงาน | อบต.ห้วยเตย
        อำเภอ | กุดรัง
        จังหวัด | มหาสารคาม
        # department กองคลัง at B3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | ดำเนินการแล้ว | ประกาศของอบต.ห้วยเดย
        ข | ดำเนินการแล้ว | อบต.ห้วยเตย อำเภอกุดรัง จังหวัดสารคาม
        ค | ดำเนินการแล้ว | อบต.ห้วยเตย อำเภอกุตุรง
      `,
      findings: [
        {
          messageId: "own-name",
          at: "กองคลัง!D4",
          data: { actual: "ห้วยเดย", own: "ห้วยเตย" },
          suggestions: ["ประกาศของอบต.ห้วยเตย"],
        },
        {
          messageId: "province",
          at: "กองคลัง!D5",
          data: { actual: "สารคาม", others: "มหาสารคาม" },
          suggestions: ["อบต.ห้วยเตย อำเภอกุดรัง จังหวัดมหาสารคาม"],
        },
        {
          messageId: "district",
          at: "กองคลัง!D6",
          data: { actual: "กุตุรง", others: "กุดรัง" },
          suggestions: ["อบต.ห้วยเตย อำเภอกุดรัง"],
        },
      ],
    },
    {
      name: "the one that differs from most, over lines that wrap",
      sheets: `
        # plain รายงาน
        องค์การบริหารส่วนตำบลห้วยเตย
        อำเภอกุดรัง จังหวัดมหาสารคาม
        |
        องค์การบริหารส่วนตำบลห้วยเตย อำเภอกุดรัง
        |
        ขององค์การบริหารส่วนตำบลห้วยเตย
        อำเภอภูกระดึง
      `,
      findings: [
        {
          messageId: "district",
          at: "รายงาน!A7",
          data: { actual: "ภูกระดึง", others: "กุดรัง" },
          suggestions: ["อำเภอกุดรัง"],
        },
      ],
    },
    {
      name: "each of two districts where nobody can tell which one is meant",
      sheets: `
        # plain รายงาน
        องค์การบริหารส่วนตำบลห้วยเตย
        อำเภอกุตุรงค์
        |
        ขององค์การบริหารส่วนตำบลห้วยเตย อำเภอกุสุมาลย์
      `,
      findings: [
        {
          messageId: "district",
          at: "รายงาน!A2",
          data: { actual: "กุตุรงค์", others: "กุสุมาลย์" },
          suggestions: ["อำเภอกุสุมาลย์"],
        },
        {
          messageId: "district",
          at: "รายงาน!A4",
          data: { actual: "กุสุมาลย์", others: "กุตุรงค์" },
          suggestions: ["ขององค์การบริหารส่วนตำบลห้วยเตย อำเภอกุตุรงค์"],
        },
      ],
    },
  ],
});
