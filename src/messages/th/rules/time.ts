// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const TIME_TH = {
  "date-out-of-round": {
    name: "วันที่อยู่นอกช่วง",
    "done-outside": "วันที่แล้วเสร็จ {date:day} อยู่นอกรอบ {round} เดือน ({start:day} ถึง {end:day}) ให้ตรวจวันที่หรือรอบรายงาน",
    "period-outside": "“{header}” คือ {date:day} อยู่นอกปีงบประมาณ {year} ({start:day} ถึง {end:day}) ให้ตรวจวันที่หรือปีของแผน",
    unreadable: "“{header}” เขียนว่า “{actual}” ซึ่งอ่านเป็นวันที่ไม่ได้ จึงตรวจไม่ได้ว่าอยู่ในช่วงหรือเกินกำหนด ให้กรอกเป็นวันที่",
    "wrong-era": "เซลล์นี้เก็บวันที่ {actual:day} เพราะพิมพ์ปี พ.ศ. ลงในปฏิทิน ค.ศ. น่าจะหมายถึง {meant:day} ให้แก้วันที่ในเซลล์",
  },
  "done-without-date": {
    name: "แล้วเสร็จแต่ไม่มีวันที่",
    missing: "มาตรการ “{measure}” ดำเนินการเรียบร้อยแล้ว แต่ยังไม่ได้กรอกวันที่แล้วเสร็จ ให้กรอกวันที่ในช่องนี้",
    unreadable: "วันที่แล้วเสร็จของมาตรการ “{measure}” เขียนว่า “{actual}” ซึ่งอ่านเป็นวันที่ไม่ได้ ให้กรอกเป็นวันที่",
  },
  "period-reversed": {
    name: "วันสิ้นสุดอยู่ก่อนวันเริ่ม",
    reversed: "เริ่ม {start:day} แต่สิ้นสุด {end:day} ซึ่งอยู่ก่อนวันเริ่ม ให้ตรวจว่าสลับกันหรือพิมพ์ปีผิด",
  },
} as const;
