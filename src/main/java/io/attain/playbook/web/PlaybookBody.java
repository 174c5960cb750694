package io.attain.playbook.web;

import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.VersionedBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.PlaybookProposal;
import io.attain.playbook.Rhythm;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a playbook sends: all steps, in the form in which they are told.
 *
 * @param version that of the playbook seen
 * @param from the day from which it is to hold; today if it is left out
 */
@Json
public record PlaybookBody(@Nullable WholeNumber version, @Nullable String from, @Nullable List<Entry> steps)
        implements VersionedBody {

    /** One step; a new one of the playbook's own has no code. */
    @Json
    public record Entry(
            @Nullable String customers,
            @Nullable String stage,
            @Nullable String code,
            @Nullable String english,
            @Nullable String chinese,
            @Nullable WholeNumber times,
            @Nullable String every,
            boolean shared,
            boolean required,
            @Nullable String hintEnglish,
            @Nullable String hintChinese) {

        PlaybookProposal.Entry entry() {
            return new PlaybookProposal.Entry(
                    Coded.find(CustomerKind.values(), VisibleText.line(customers)),
                    VisibleText.line(stage),
                    VisibleText.line(code),
                    new Label(VisibleText.line(english), VisibleText.line(chinese)),
                    times == null ? 0 : WholeNumber.intValue(times),
                    Coded.find(Rhythm.values(), VisibleText.line(every)),
                    shared,
                    required,
                    new Label(VisibleText.line(hintEnglish), VisibleText.line(hintChinese)));
        }
    }

    PlaybookProposal proposal(LocalDate today) {
        return new PlaybookProposal(
                from == null ? Optional.of(today) : KnownDays.named(from),
                steps == null ? List.of() : steps.stream().map(Entry::entry).toList());
    }
}
