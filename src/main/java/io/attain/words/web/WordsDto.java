package io.attain.words.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.Label;
import io.attain.words.Proposal;
import io.attain.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A project's words in their order.
 *
 * @param version how often they were changed
 * @param mayEdit whether the asker may change them
 */
@Json
public record WordsDto(int version, boolean mayEdit, List<Word> words) {

    /**
     * A metric and what the project says of it.
     *
     * @param kind sum, count, rate, stage or action
     * @param stage the code of the one stage that a count of a stage counts; null for all else
     * @param own whether the project has made it
     * @param name what it is called in the asker's language
     * @param weekly how often a week the playbook asks for a key action
     */
    @Json
    public record Word(
            String code,
            String kind,
            @Nullable String stage,
            boolean own,
            String name,
            String english,
            String chinese,
            int weekly,
            boolean archived) {}

    /** What a change sends: all words, those without code being new: counts of a stage, or else key actions; {@code version} is that of the words seen. */
    @Json
    public record Body(@Nullable WholeNumber version, @Nullable List<Entry> words) implements WholeBody<Proposal> {

        @Override
        public Proposal proposal() {
            return new Proposal(
                    words == null ? List.of() : words.stream().map(Entry::entry).toList());
        }
    }

    /** One word as it is to be. */
    @Json
    public record Entry(
            @Nullable String code,
            @Nullable String stage,
            @Nullable String english,
            @Nullable String chinese,
            @Nullable WholeNumber weekly,
            boolean archived) {

        Proposal.Entry entry() {
            return new Proposal.Entry(
                    text(code),
                    text(stage),
                    new Label(text(english), text(chinese)),
                    WholeNumber.intValue(weekly),
                    archived);
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : VisibleText.line(sent);
        }
    }

    static WordsDto of(Vocabulary words, boolean mayEdit, Locale language) {
        return new WordsDto(
                words.version(),
                mayEdit,
                words.words().stream().map(word -> word(word, language)).toList());
    }

    private static Word word(io.attain.words.Word word, Locale language) {
        return new Word(
                word.metric().code(),
                word.metric().kind().code(),
                word.metric().stage().orElse(null),
                !word.metric().isStandard(),
                word.label().in(language),
                word.label().english(),
                word.label().chinese(),
                word.weekly(),
                word.archived());
    }
}
