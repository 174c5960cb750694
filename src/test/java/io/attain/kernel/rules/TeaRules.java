package io.attain.kernel.rules;

import io.attain.kernel.DayHours;
import java.util.List;

/** A set of rules as small as may be. */
public final class TeaRules extends RuleSet<TeaRules.Tea> {

    /** How tea is made. */
    public record Tea(int minutes, boolean milk, DayHours served) {

        /** Served in the afternoon. */
        public Tea(int minutes, boolean milk) {
            this(minutes, milk, AFTERNOON);
        }
    }

    /** When tea is served unless somebody says otherwise. */
    public static final DayHours AFTERNOON = DayHours.of("16:00-17:00").orElseThrow();

    private final Rule<Tea> minutes = Rule.number("minutes", "pot", 1, 10, Tea::minutes);
    private final Rule<Tea> milk = Rule.choice("milk", "cup", Tea::milk);
    private final Rule<Tea> served = Rule.hours("served", "cup", Tea::served);

    public TeaRules() {
        this("tea-rules");
    }

    /** The same rules under another name. */
    TeaRules(String code) {
        super(code, "tea.", new Tea(3, false));
    }

    @Override
    public List<Rule<Tea>> rules() {
        return List.of(minutes, milk, served);
    }

    @Override
    public Tea read(RuleValues values) {
        return new Tea(values.number(minutes), values.flag(milk), values.hours(served));
    }
}
