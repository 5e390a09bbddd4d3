export const SETTINGS_TH = {
  title: "ตั้งค่า",
  intro: "สิ่งที่เลือกไว้สำหรับการใช้งานของท่าน",
  language: "ภาษาของแถบงาน",
} as const;
