import { packedRow } from "../../../../../src/core/validation/rules/columns/packed-row";
import { testRule } from "../../../../support/test-rule";

testRule(packedRow, {
  valid: [
    {
      name: "one measure, over several lines or with a number of its own",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        "๑) ปรับปรุงเว็บไซต์\\nให้เป็นปัจจุบัน" | ยกเลิก
        "มาตรการ:\\n๑) ก\\n๒) ข" | ยกเลิก
        ๓) ข | ยกเลิก
        5 | ยกเลิก
      `,
    },
    {
      name: "steps with several lines",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | "๑) ประชุม\\n๒) ติดตาม" | กองคลัง | ทุกเดือน
      `,
    },
  ],
  invalid: [
    {
      name: "bullets and numbers in a shifted table of ours",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        "๑) ก\\n๒) ข\\nและ ค\\n๓) ง" | ยกเลิก
        |
        "- ก\\r\\n- ข" | ยกเลิก
      `,
      findings: [
        { messageId: "packed", at: "กองคลัง!C4", data: { count: 3 } },
        { messageId: "packed", at: "กองคลัง!C6", data: { count: 2 } },
      ],
    },
    {
      name: "a published plan",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        "(1) ก\\n(2) ข" | ประชุม | กองคลัง | ทุกเดือน
        ๓) ค | ประชุม | กองคลัง | ทุกเดือน
      `,
      findings: [{ messageId: "packed", at: "แผน!A2", data: { count: 2 } }],
    },
  ],
});
