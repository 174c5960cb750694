package io.attain.customer.files.jira;

import io.attain.kernel.jira.SalesField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of a file of customers. */
final class CustomerColumns {

    static final String KEY = "customerKey";
    static final String NAME = "customer";
    static final String OWNER = "owner";
    static final String NUMBER = "crmNumber";
    static final String TIER = "tier";
    static final String CONTACT = "contact";
    static final String POSITION = "position";
    static final String CONTACT_PHONE = "contactPhone";
    static final String MAIL = "contactMail";
    static final String ROLE = "contactRole";
    static final String INFLUENCE = "influence";
    static final String ATTITUDE = "attitude";
    static final String MET = "lastContact";
    static final String DEAL = "opportunity";

    /** The fields of a customer's issue. */
    static final Map<String, SalesField> FIELDS = fields();

    /** Those of its people; each may hold several, separated by semicolons. */
    static final List<String> PEOPLE = List.of(CONTACT, POSITION, CONTACT_PHONE, MAIL, ROLE, INFLUENCE, ATTITUDE, MET);

    /** Those of an opportunity in the same row. */
    static final List<String> DEALS =
            List.of(DEAL, "productLine", "amount", "currency", "closeDate", "status", "dealNumber", "lostReason");

    static final List<String> OWN = Stream.of(
                    Stream.of(KEY, NAME, OWNER), FIELDS.keySet().stream(), Stream.of(NUMBER, TIER))
            .flatMap(columns -> columns)
            .toList();

    static final List<String> ALL =
            Stream.of(OWN, PEOPLE, DEALS).flatMap(List::stream).toList();

    private CustomerColumns() {}

    private static Map<String, SalesField> fields() {
        Map<String, SalesField> fields = new LinkedHashMap<>();
        fields.put("customerRegion", SalesField.REGION);
        fields.put("customerType", SalesField.CUSTOMER_TYPE);
        fields.put("industry", SalesField.INDUSTRY);
        fields.put("companySize", SalesField.COMPANY_SIZE);
        fields.put("customerSince", SalesField.CUSTOMER_SINCE);
        fields.put("competitor", SalesField.COMPETITOR);
        fields.put("erpNumber", SalesField.ERP_NUMBER);
        fields.put("taxNumber", SalesField.TAX_NUMBER);
        fields.put("phone", SalesField.PHONE);
        fields.put("webDomain", SalesField.WEB_DOMAIN);
        fields.put("expansionPlan", SalesField.EXPANSION_PLAN);
        fields.put("existingBefore", SalesField.EXISTING_BEFORE);
        return Collections.unmodifiableMap(fields);
    }
}
