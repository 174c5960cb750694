package io.attain.host.jira.field;

import io.attain.host.jira.i18n.GivenNames;
import java.util.Locale;
import java.util.function.Supplier;

/** What custom fields are called in the language of whoever asks now. */
record FieldNames(GivenNames given, Supplier<Locale> language) {

    /** A field's name, as an administrator gave it in that language, or its own. */
    String of(Long id, String own) {
        return given.find(GivenNames.Kind.FIELD, String.valueOf(id), language.get())
                .map(GivenNames.Given::name)
                .orElse(own);
    }
}
