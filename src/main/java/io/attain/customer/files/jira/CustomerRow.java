package io.attain.customer.files.jira;

import io.attain.customer.OpportunityRow;
import io.attain.customer.OtherSystem;
import io.attain.customer.tail.TailCustomer.Said;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of customers. What is empty says nothing.
 *
 * @param key the key of the customer's issue; may be empty
 * @param name may be empty where a key or a number says whose row it is
 * @param owner the user key; null if nobody is named
 * @param fields what the customer's fields say, by their columns: options by our words, days as ISO has them
 * @param deal an opportunity in the same row
 */
record CustomerRow(
        long line,
        String key,
        String name,
        @Nullable String owner,
        Map<String, String> fields,
        OtherSystem other,
        List<Contact> contacts,
        Optional<OpportunityRow> deal) {

    /**
     * Somebody at the customer.
     *
     * @param position empty if nobody said, as are phone, mail, and the codes of role, influence and attitude
     * @param metOn null if nobody said
     */
    record Contact(
            String name,
            String position,
            String phone,
            String mail,
            String role,
            String influence,
            String attitude,
            @Nullable LocalDate metOn) {}

    CustomerRow {
        fields = Map.copyOf(fields);
        contacts = List.copyOf(contacts);
    }

    /** Whether it says of no customer that it is its row. */
    boolean isNobodys() {
        return key.isEmpty()
                && name.isEmpty()
                && other.number().isEmpty()
                && erpNumber().isEmpty();
    }

    /** The same as one more of the customer of the row above. */
    CustomerRow of(CustomerRow above) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(above.fields);
        return new CustomerRow(line, above.key, above.name, owner, all, above.other.with(other), contacts, deal);
    }

    /** The same with another owner and other fields. */
    CustomerRow saying(@Nullable String other, Map<String, String> said) {
        return new CustomerRow(line, key, name, other, said, this.other, contacts, deal);
    }

    /** The same without a name: that of the customer stays. */
    CustomerRow unnamed() {
        return new CustomerRow(line, key, "", owner, fields, other, contacts, deal);
    }

    /** The same with what a later row of the same customer says. */
    CustomerRow with(CustomerRow later) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(later.fields);
        return new CustomerRow(
                line,
                key,
                later.name.isEmpty() ? name : later.name,
                later.owner == null ? owner : later.owner,
                all,
                other.with(later.other),
                contacts,
                deal);
    }

    /** The number by which the ERP system knows the customer; empty if nobody said. */
    String erpNumber() {
        return fields.getOrDefault("erpNumber", "");
    }

    /** What it may be alike by. */
    Said alikeBy() {
        return new Said(
                name,
                fields.getOrDefault("phone", ""),
                fields.getOrDefault("taxNumber", ""),
                fields.getOrDefault("webDomain", ""),
                erpNumber(),
                "",
                "",
                "",
                "",
                "");
    }

    /** What the row is about, as people know it. */
    String about() {
        return deal.map(OpportunityRow::name).orElse(name);
    }
}
