package io.attain.kernel.jira;

import io.attain.kernel.Metric;
import java.util.List;
import java.util.Optional;

/** A custom field of ours: a system field type with a system searcher, so that Jira alone stores and indexes it. */
public enum SalesField {
    /** Its options stand in the order of {@link Metric#STANDARD}; projects add those of their own. */
    METRIC(
            "Metric",
            "Revenue",
            "New customers",
            "New prospects",
            "Repurchase rate",
            "Calls",
            "Visits",
            "Needs reports"),
    TARGET_AMOUNT("Target amount", Kind.NUMBER),
    PERIOD_START("Period start", Kind.DATE),
    /** The last day that counts: people read periods inclusively, our rules half-open. */
    PERIOD_END("Period end", Kind.DATE),
    REGION("Region", "East China", "South China", "North China", "West China"),
    PRODUCT_LINE("Product line", "Product A", "Product B", "Product C"),
    CUSTOMER_TYPE("Customer type", "New", "Existing"),
    /** Whole weights by month, such as 30/40/30. */
    MONTH_WEIGHTS("Month weights", Kind.TEXT),
    /** What an opportunity is worth, in the project's currency. */
    AMOUNT("Amount", Kind.NUMBER),
    CLOSE_DATE("Close date", Kind.DATE),
    NEXT_STEP("Next step", Kind.DATE),
    EXPANSION_PLAN("Expansion plan", "Yes", "No"),
    SKILL("Skill", Kind.TEXT),
    SESSION_TYPE("Session type", "Sharing", "Product training", "Outside course", "Role-play", "One-to-one"),
    /** 1 to 5. */
    SCORE("Score", Kind.NUMBER),
    /** Which way a target is good; up if nobody says. */
    DIRECTION("Direction", "Up", "Down", "In range"),
    /** The most that a target in range may bring. */
    UPPER_LIMIT("Upper limit", Kind.NUMBER),
    STRETCH_AMOUNT("Stretch amount", Kind.NUMBER),
    CHALLENGE_AMOUNT("Challenge amount", Kind.NUMBER),
    /** Whether a target stands at the top of its tree by intention. */
    ROOT_TARGET("Root target", "Yes", "No"),
    /** What a share takes each week, as derived from its owner's conversion rates. */
    KEY_ACTIONS("Weekly key actions", Kind.TEXT),
    /** What a rate was before, over which its target grows; in percent. */
    BASELINE("Baseline", Kind.NUMBER),
    /** Which cut of its whole a part belongs to, by name; the first one has none. */
    CUT("Cut", Kind.TEXT),
    /** Whether a customer bought before it was kept here, so that its first win makes no new customer. */
    EXISTING_BEFORE("Existing from before", "Yes", "No"),
    /** What a support request asks for. */
    SUPPORT_KIND("Kind of support", "Tool", "Expert", "Policy"),
    INDUSTRY("Industry", "Manufacturing", "Retail", "Services", "Technology", "Public sector"),
    /** By people. */
    COMPANY_SIZE("Company size", "1 to 49", "50 to 249", "250 to 999", "1,000 and more"),
    CUSTOMER_SINCE("Customer since", Kind.DATE),
    /** Whom the customer buys from instead, or might. */
    COMPETITOR("Competitor", Kind.TEXT),
    /** What the customer is called in the company's other systems. */
    ERP_NUMBER("ERP number", Kind.TEXT),
    TAX_NUMBER("Tax number", Kind.TEXT),
    PHONE("Phone", Kind.TEXT),
    /** As in harbour.example, without what stands before or behind it in an address. */
    WEB_DOMAIN("Web domain", Kind.TEXT),
    /** Why an opportunity was lost. */
    LOST_REASON("Lost reason", Kind.TEXT);

    /** A type of field, with the keys by which Jira knows the type and its searcher. */
    public enum Kind {
        NUMBER("float", "exactnumber"),
        DATE("datepicker", "daterange"),
        TEXT("textfield", "textsearcher"),
        SELECT("select", "multiselectsearcher");

        private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
        private final String type;
        private final String searcher;

        Kind(String type, String searcher) {
            this.type = type;
            this.searcher = searcher;
        }

        /** The complete key of Jira's field type. */
        public String typeKey() {
            return SYSTEM + type;
        }

        /** The complete key of Jira's searcher for it. */
        public String searcherKey() {
            return SYSTEM + searcher;
        }
    }

    private final String jiraName;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> options;

    SalesField(String jiraName, Kind kind) {
        this.jiraName = jiraName;
        this.kind = kind;
        this.options = List.of();
    }

    SalesField(String jiraName, String... options) {
        this.jiraName = jiraName;
        this.kind = Kind.SELECT;
        this.options = List.of(options);
    }

    /** The field's English name in Jira. */
    public String jiraName() {
        return jiraName;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The options that set-up gives a select field, by our own names, which are their {@link OptionWords words}; administrators
     * may add more. Empty for other kinds.
     */
    public List<String> options() {
        return options;
    }

    /** Our name for the option that says yes, where a field asks for that. */
    public String yes() {
        return options.get(0);
    }

    /** The option of ours that has this name in Jira. */
    Optional<String> optionCalled(String name) {
        return options.stream().filter(name::equals).findFirst();
    }

    /** The option that set-up gives the field {@link #METRIC} for a metric that every project has. */
    public static String optionOf(Metric standard) {
        return METRIC.options.get(Metric.STANDARD.indexOf(standard));
    }

    /** The word by which the options of the field {@link #METRIC} are noted that a metric has. */
    public static String wordOf(Metric metric) {
        return metric.isStandard() ? optionOf(metric) : metric.code();
    }

    /** Whether few targets, customers or opportunities say it, or Attain itself. */
    public boolean isRare() {
        return switch (this) {
            case DIRECTION, BASELINE, STRETCH_AMOUNT, CHALLENGE_AMOUNT, UPPER_LIMIT, CUT, KEY_ACTIONS -> true;
            case ERP_NUMBER, TAX_NUMBER, PHONE, WEB_DOMAIN, LOST_REASON -> true;
            default -> false;
        };
    }

    /** Whether the options are only examples of the company's own, which administrators replace. */
    public boolean optionsAreExamples() {
        return this == REGION || this == PRODUCT_LINE || this == CUSTOMER_TYPE;
    }
}
