package io.attain.customer.tail.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.Tier;
import io.attain.customer.tail.CustomerFilter;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads by what the asker looks for customers. */
@Component
record FilterReader(TargetAsker people) {

    private static final int LONGEST_UNTOUCHED = 3_660;

    private static final int LONGEST_TEXT = 200;
    /** Each is a statement to our tables, and a term to Jira. */
    private static final int MOST_WORDS = 8;

    /** What is asked for, as it was sent. */
    record Sent(String text, String tier, String owner, String region, String type, String untouched) {}

    /** What was sent, read; 400 with what cannot be asked for. */
    CustomerFilter read(Project project, Sent sent) {
        Tier tier = Tier.named(sent.tier()).orElse(null);
        if (tier == null && !sent.tier().isBlank()) {
            throw RestProblem.badRequest("tier", asker().say("attain.tail.fault.tier", sent.tier()));
        }
        boolean isNumber = sent.untouched().matches("\\d{1,4}");
        int untouched = isNumber ? Integer.parseInt(sent.untouched()) : 0;
        if (!(isNumber || sent.untouched().isEmpty()) || untouched > LONGEST_UNTOUCHED) {
            throw RestProblem.badRequest(
                    "untouched", asker().say("attain.tail.fault.untouched", sent.untouched(), LONGEST_UNTOUCHED));
        }
        mustBeShort(sent.text().strip());
        return new CustomerFilter(
                sent.text().strip(), tier, owner(project, sent.owner()), sent.region(), sent.type(), untouched);
    }

    /** Whether customers are asked for by their next steps, not by their keys; 400 if by what they cannot be. */
    boolean byNextStep(String sort) {
        if (!(sort.isEmpty() || sort.equals("next"))) {
            throw RestProblem.badRequest("sort", asker().say("attain.tail.fault.sort", sort));
        }
        return !sort.isEmpty();
    }

    private void mustBeShort(String text) {
        if (text.length() > LONGEST_TEXT || LoggedIssues.words(text).split(" ").length > MOST_WORDS) {
            throw RestProblem.badRequest("text", asker().say("attain.tail.fault.text", MOST_WORDS, LONGEST_TEXT));
        }
    }

    /** Whose name is hidden from the asker, of that one nothing is asked. */
    private @Nullable String owner(Project project, String sent) {
        return switch (sent) {
            case "" -> null;
            case "nobody" -> "";
            case "me" -> asker().user().getKey();
            default ->
                Optional.ofNullable(people.people(project.getId()).apply(sent))
                        .map(PersonDto::key)
                        .filter(sent::equals)
                        .filter(key -> people.find(key).isPresent())
                        .orElseThrow(
                                () -> RestProblem.badRequest("owner", asker().say("attain.tail.fault.owner", sent)));
        };
    }

    private Asker asker() {
        return people.asker();
    }
}
