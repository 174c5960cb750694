package io.attain.words.web;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.CountedWins;
import io.attain.words.Label;
import io.attain.words.Proposal;
import io.attain.words.ProposedWins;
import io.attain.words.ScopeOptions;
import io.attain.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A project's words in their order.
 *
 * @param version how often they were changed
 * @param mayEdit whether the asker may change them
 * @param scopes the parts of the business to which a sum or count of wins can be limited
 */
@Json
public record WordsDto(int version, boolean mayEdit, List<Word> words, Scopes scopes) {

    /** What can be chosen, in Jira's order. */
    @Json
    public record Scopes(List<Option> regions, List<Option> productLines, List<Option> customerTypes) {

        static Scopes of(ScopeOptions options) {
            return new Scopes(
                    options(options.regions()), options(options.productLines()), options(options.customerTypes()));
        }

        private static List<Option> options(OptionNames names) {
            return names.byWord().entrySet().stream()
                    .map(each -> new Option(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    /** An option: the word by which it is stored, and what it is called now. */
    @Json
    public record Option(String word, String name) {}

    /** Which wins a sum or count of the project's own adds up; null is any, {@code buyers} are all, new or existing. */
    @Json
    public record Wins(
            @Nullable String region,
            @Nullable String productLine,
            @Nullable String customerType,
            @Nullable String buyers) {

        static @Nullable Wins of(@Nullable CountedWins wins) {
            if (wins == null) {
                return null;
            }
            Scope scope = wins.scope();
            return new Wins(
                    scope.region(),
                    scope.productLine(),
                    scope.customerType(),
                    wins.buyers().code());
        }

        ProposedWins proposed() {
            return new ProposedWins(
                    VisibleText.line(region),
                    VisibleText.line(productLine),
                    VisibleText.line(customerType),
                    VisibleText.line(buyers));
        }
    }

    /**
     * A metric and what the project says of it.
     *
     * @param kind sum, count, rate, stage or action
     * @param stage the code of the one stage that a count of a stage counts; null for all else
     * @param own whether the project has made it
     * @param name what it is called in the asker's language
     * @param weekly how often a week the playbook asks for a key action
     * @param wins which wins it adds up, if it is a sum or count of the project's own; null for all else
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
            boolean archived,
            @Nullable Wins wins) {}

    /**
     * What a change sends: all words, those without code being new, of the kind that they say: sum, count, stage or action, and
     * where they say none, counts of a stage or else key actions; {@code version} is that of the words seen.
     */
    @Json
    public record Body(@Nullable WholeNumber version, @Nullable List<Entry> words) implements WholeBody<Proposal> {

        @Override
        public Proposal proposal() {
            return new Proposal(WholeBody.each(words, Entry::entry));
        }
    }

    /** One word as it is to be. */
    @Json
    public record Entry(
            @Nullable String code,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable String english,
            @Nullable String chinese,
            @Nullable WholeNumber weekly,
            boolean archived,
            @Nullable Wins wins) {

        Proposal.Entry entry() {
            return new Proposal.Entry(
                    VisibleText.line(code),
                    VisibleText.line(kind),
                    VisibleText.line(stage),
                    new Label(VisibleText.line(english), VisibleText.line(chinese)),
                    WholeNumber.intValue(weekly),
                    archived,
                    wins == null ? ProposedWins.ALL : wins.proposed());
        }
    }

    static WordsDto of(Vocabulary words, ScopeOptions scopes, boolean mayEdit, Locale language) {
        return new WordsDto(
                words.version(),
                mayEdit,
                words.words().stream().map(word -> word(word, language)).toList(),
                Scopes.of(scopes));
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
                word.archived(),
                Wins.of(word.wins()));
    }
}
