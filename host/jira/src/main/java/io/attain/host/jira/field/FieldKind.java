package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system's custom field types that the host knows, with their searchers. */
public enum FieldKind {
    /** One line of at most 255 characters; a String. */
    TEXT("textfield", "textsearcher"),
    /** Text of any length; a String. */
    TEXT_AREA("textarea", "textsearcher"),
    /** A number; a Double. */
    NUMBER("float", "exactnumber", "numberrange"),
    /** A day; a Timestamp of its midnight in the machine's zone. */
    DATE("datepicker", "daterange"),
    /** One of the field's options; an Option. */
    SELECT("select", "multiselectsearcher"),
    /** A user; an ApplicationUser. */
    USER("userpicker", "userpickergroupsearcher");

    private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String name;
    private final String searcher;
    private final String otherSearcher;

    FieldKind(String name, String searcher) {
        this(name, searcher, searcher);
    }

    FieldKind(String name, String searcher, String otherSearcher) {
        this.name = name;
        this.searcher = searcher;
        this.otherSearcher = otherSearcher;
    }

    /** The complete module key of the type. */
    public String typeKey() {
        return PREFIX + name;
    }

    /** The type as plugins see it. */
    public CustomFieldType<?, ?> type() {
        return new Type(this);
    }

    static Optional<FieldKind> ofType(String typeKey) {
        return Arrays.stream(values())
                .filter(kind -> kind.typeKey().equals(typeKey))
                .findFirst();
    }

    static @Nullable CustomFieldSearcher searcher(String searcherKey) {
        return Arrays.stream(values()).anyMatch(kind -> kind.isSearchedBy(searcherKey))
                ? new Searcher(searcherKey)
                : null;
    }

    boolean isSearchedBy(String searcherKey) {
        return searcherKey.equals(PREFIX + searcher) || searcherKey.equals(PREFIX + otherSearcher);
    }

    record Type(FieldKind kind) implements CustomFieldType<Object, Object> {

        @Override
        public String getKey() {
            return kind.typeKey();
        }
    }

    record Searcher(String key) implements CustomFieldSearcher {}
}
