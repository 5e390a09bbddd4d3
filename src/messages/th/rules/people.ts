// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const PEOPLE_TH = {
  "unknown-department": {
    name: "ไม่รู้จักส่วนราชการ",
    owner: "“{actual}” ไม่อยู่ในรายชื่อส่วนราชการ ({known}) ให้แก้ชื่อ หรือเพิ่มชื่อนี้ในแผ่นงานข้อมูลหน่วยงาน",
    tab: "แผ่นงานนี้เป็นของ “{department}” ซึ่งไม่อยู่ในรายชื่อส่วนราชการ ({known}) ให้เพิ่มชื่อในแผ่นงานข้อมูลหน่วยงาน หรือเปลี่ยนชื่อแผ่นงาน",
  },
} as const;
