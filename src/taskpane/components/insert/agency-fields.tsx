import { Field, Input, Select } from "@fluentui/react-components";
import { AGENCY_TYPES } from "../../../core/agency/agency-types";
import { useWording } from "../../hooks/use-wording";
import type { FormChange } from "../../state/insert/form-change";
import type { InsertForm } from "../../state/insert/insert-form";

interface AgencyFieldsProps {
  readonly form: InsertForm;
  readonly nameIsMissing: boolean;
  readonly onChange: (change: FormChange) => void;
}

/** Who the agency is. */
export function AgencyFields({ form, nameIsMissing, onChange }: AgencyFieldsProps) {
  const { insert: say } = useWording();
  const typed =
    (field: "name" | "district" | "province") =>
    (_: unknown, { value }: { readonly value: string }) =>
      onChange({ kind: "text", field, value });
  return (
    <>
      <Field
        label={say("name")}
        required
        hint={say("nameHint")}
        {...(nameIsMissing && { validationMessage: say("nameMissing") })}
      >
        <Input value={form.name} onChange={typed("name")} />
      </Field>
      <Field label={say("type")}>
        <Select
          value={form.type}
          onChange={(_, { value }) => {
            const facts = AGENCY_TYPES.find(({ type }) => type === value);
            if (facts !== undefined) onChange({ kind: "type", value: facts.type });
          }}
        >
          {AGENCY_TYPES.map(({ type, fullName }) => (
            <option key={type} value={type}>
              {fullName === "" ? type : `${type} (${fullName})`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("district")}>
        <Input value={form.district} onChange={typed("district")} />
      </Field>
      <Field label={say("province")}>
        <Input value={form.province} onChange={typed("province")} />
      </Field>
    </>
  );
}
