package io.attain.customer.files.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OtherSystem;
import io.attain.customer.files.jira.CustomerIssuesOfFiles.Kept;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.DecisionChain;
import io.attain.kernel.Coded;
import io.attain.kernel.imports.jira.WrittenParts;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What files write of a customer beside its issue: its people, and what other systems say of it. */
@Component
record CustomerParts(CustomerIssuesOfFiles customers, SalesIssues issues) implements WrittenParts {

    private static final String PEOPLE = "people";
    private static final String NUMBER = "otherNumber";
    private static final String TIER = "otherTier";
    private static final int PARTS = 8;

    /** Behind the others, where there are any: what was kept before they were is the same as without them. */
    private static final int WITH_PHONE_AND_MAIL = 10;

    @Override
    public Map<Long, Map<String, String>> of(Collection<Issue> all) {
        return customers
                .kept(all.stream()
                        .filter(issue -> issues.is(SalesIssueType.CUSTOMER, issue))
                        .toList())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, each -> parts(each.getValue())));
    }

    private static Map<String, String> parts(Kept kept) {
        String people = kept.chain().people().stream().map(CustomerParts::text).collect(Collectors.joining("\n"));
        return Map.of(
                PEOPLE,
                people,
                NUMBER,
                kept.other().number(),
                TIER,
                kept.other().tier());
    }

    @Override
    public void putBack(ApplicationUser user, Issue issue, Map<String, String> before) {
        OtherSystem now = customers.other(issue);
        String people = before.get(PEOPLE);
        DecisionChain chain = customers.chain(issue);
        customers.put(
                issue,
                new OtherSystem(before.getOrDefault(NUMBER, now.number()), before.getOrDefault(TIER, now.tier())),
                people == null ? chain : new DecisionChain(chain.version() + 1, people(people), chain.ruling()));
    }

    private static String text(ChainPerson person) {
        String told = String.join(
                "\t",
                String.valueOf(person.number()),
                person.name(),
                person.position(),
                person.role().code(),
                person.influence().code(),
                person.attitude().code(),
                Objects.toString(person.metOn(), ""),
                Objects.toString(person.metBy(), ""));
        return person.phone().isEmpty() && person.mail().isEmpty()
                ? told
                : String.join("\t", told, person.phone(), person.mail());
    }

    private static List<ChainPerson> people(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.split("\t", WITH_PHONE_AND_MAIL))
                .filter(parts -> parts.length == PARTS || parts.length == WITH_PHONE_AND_MAIL)
                .map(CustomerParts::person)
                .toList();
    }

    private static ChainPerson person(String[] parts) {
        List<String> of = List.of(parts);
        String met = nothing(of.get(6));
        return new ChainPerson(
                Integer.parseInt(of.get(0)),
                of.get(1),
                of.get(2),
                of.size() == PARTS ? "" : of.get(8),
                of.size() == PARTS ? "" : of.get(9),
                Coded.find(ChainPerson.Role.values(), of.get(3)).orElseThrow(),
                Coded.find(ChainPerson.Influence.values(), of.get(4)).orElseThrow(),
                Coded.find(ChainPerson.Attitude.values(), of.get(5)).orElseThrow(),
                met == null ? null : LocalDate.parse(met),
                nothing(of.get(7)));
    }

    private static @Nullable String nothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
