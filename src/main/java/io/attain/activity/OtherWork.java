package io.attain.activity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps somebody from customers for a whole working day, so that its log says nothing else. */
public enum OtherWork {
    TRAINING,
    MEETING,
    TRAVEL,
    PAPERWORK;

    /** How it is kept and told. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The i18n key of what it is called. */
    public String labelKey() {
        return "attain.activity.reason." + code();
    }

    /** The one of a code; nothing for words of one's own. */
    public static Optional<OtherWork> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
