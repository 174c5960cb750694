package io.attain.setup.web;

import io.attain.kernel.Fault;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.setup.NameLanguage;
import io.attain.setup.Note;
import io.attain.setup.OwnOptions;
import io.attain.setup.SetupChoice;
import io.attain.setup.jira.UsualLanguage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What requests ask of set-up, and what it tells in the asker's language. */
@Component
record AskedSetup(UsualLanguage languages, Asker asker) {

    /**
     * What is to be set up.
     *
     * @throws RestProblem 400 with all that is wrong
     */
    SetupChoice choice(@Nullable String language, @Nullable OwnOptionsDto options) {
        if (options != null) {
            asker.mustBeSound(options);
        }
        OwnOptions own = options == null ? OwnOptions.UNSAID : options.read();
        List<Fault> faults = new ArrayList<>();
        String asked = language == null ? "" : language;
        Optional<NameLanguage> chosen = asked.isEmpty() ? Optional.of(languages.usual()) : NameLanguage.ofCode(asked);
        if (chosen.isEmpty()) {
            faults.add(Fault.of("language", "attain.setup.error.language", asked));
        }
        faults.addAll(own.faults());
        mustBeRight(faults);
        return new SetupChoice(chosen.orElseThrow(), own);
    }

    /**
     * Lets pass what has no faults.
     *
     * @throws RestProblem 400 with each of them
     */
    void mustBeRight(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(asker.told(faults));
        }
    }

    /** A note in the asker's language. */
    String say(Note note) {
        return asker.say(note.messageKey(), note.arguments().toArray(new Serializable[0]));
    }
}
