package io.attain.kernel.rules.web;

import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of a project, of one set. Rules are told by their names: numbers, and yes or no.
 *
 * @param version the number of the version that holds, 0 while nobody has changed them
 * @param mayEdit whether the asker may change them
 * @param rules what holds
 * @param defaults what held before the first version
 * @param versions every version, the newest first
 */
@Json
public record RulesDto(
        int version, boolean mayEdit, Map<String, Object> rules, Map<String, Object> defaults, List<Version> versions) {

    /** One version: who made it when, an instant. */
    @Json
    public record Version(int version, PersonDto changedBy, String changedAt, Map<String, Object> rules) {}

    static <R> RulesDto of(
            RuleSet<R> set, List<RuleVersion<R>> versions, boolean mayEdit, Function<String, PersonDto> people) {
        Map<String, Object> defaults = RuleValues.inOrder(set, set.defaults());
        return new RulesDto(
                versions.isEmpty() ? 0 : versions.get(0).number(),
                mayEdit,
                versions.isEmpty()
                        ? defaults
                        : RuleValues.inOrder(set, versions.get(0).rules()),
                defaults,
                versions.stream()
                        .map(each -> new Version(
                                each.number(),
                                people.apply(each.changedBy()),
                                each.changedAt().toString(),
                                RuleValues.inOrder(set, each.rules())))
                        .toList());
    }
}
