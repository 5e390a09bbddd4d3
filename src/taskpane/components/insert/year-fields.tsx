import { Field, Select } from "@fluentui/react-components";
import { ASSESSED_YEARS, isProvisional, newestResultYear } from "../../../app/assessed-years";
import { planYearOf } from "../../../core/agency/plan-year";
import { numberText } from "../../../messages/format";
import { messagesFor } from "../../../messages/messages-for";
import { useHost } from "../../host";
import { useWording } from "../../hooks/use-wording";
import type { FormChange } from "../../state/insert/form-change";
import type { InsertForm } from "../../state/insert/insert-form";

interface YearFieldsProps {
  readonly form: InsertForm;
  readonly onChange: (change: FormChange) => void;
}

/** The year of the result, and the digits of the sheets. Only years whose rules we hold can be chosen. */
export function YearFields({ form, onChange }: YearFieldsProps) {
  const { insert: say, language, digits } = useWording();
  const { clock } = useHost();
  const plan = planYearOf(form.assessedYear);
  const isNewest = form.assessedYear === newestResultYear(clock.today());
  return (
    <>
      <Field label={say("year")} hint={isNewest ? say("yearHint", { plan }) : say("yearHintOther", { plan })}>
        <Select value={form.assessedYear} onChange={(_, { value }) => onChange({ kind: "year", value: Number(value) })}>
          {ASSESSED_YEARS.map((year) => (
            <option key={year} value={year}>
              {isProvisional(year) ? say("provisionalYear", { year }) : numberText(String(year), digits)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("digits")}>
        <Select
          value={form.digits}
          onChange={(_, { value }) => onChange({ kind: "digits", value: value === "thai" ? "thai" : "arabic" })}
        >
          <option value="arabic">{messagesFor(language).insert("arabicDigits")}</option>
          <option value="thai">{say("thaiDigits")}</option>
        </Select>
      </Field>
    </>
  );
}
