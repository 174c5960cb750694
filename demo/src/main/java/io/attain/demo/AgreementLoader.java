package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Has the demo's targets proposed, accepted by their owners and activated, as people do it. Two reps are asked anew about the
 * last month: one proposes another amount, and one has yet to answer.
 */
record AgreementLoader(JiraClient manager, Function<String, JiraClient> as, SalesQuarter quarter, Wording wording) {

    private static final String ATTAIN = "/rest/attain/1.0";
    /** Not who passes a share of the running month on, which may be the last one. */
    private static final String COUNTERS = "gao";

    private static final String WAITS = "tang";

    /** The transitions from Agreed to Active, and from there back to Proposed: what they are called depends on who asks. */
    private static final String ACTIVATE = "41";

    private static final String REVISE = "81";

    void load() {
        manager.get(ATTAIN + "/targets?projectKey=" + Company.PROJECT)
                .path("targets")
                .forEach(root -> propose(root.path("key").asText()));
        Stream.of(Company.MANAGER, Company.LEADER).map(as).forEach(AgreementLoader::takeOwnersProposals);
        Stream.concat(Company.reps().stream().map(Rep::name), Stream.of(Company.MANAGER, Company.LEADER))
                .forEach(this::answer);
        moveAll("status = " + wording.of("Agreed"), ACTIVATE);
        String lastMonth = quarter.end().minusMonths(1).toString();
        moveAll(
                "assignee in (" + COUNTERS + ", " + WAITS + ") and \"" + wording.of("Metric") + "\" = "
                        + wording.of("Revenue") + " and \"" + wording.of("Period start") + "\" = " + lastMonth,
                REVISE);
        counter(as.apply(COUNTERS));
    }

    private void propose(String root) {
        JsonNode outcome;
        do {
            outcome = manager.post(agreement(root) + "/proposal", Map.of());
            if (!outcome.path("refused").isEmpty()) {
                throw new IllegalStateException("The demo's targets are refused: " + outcome.path("refused"));
            }
        } while (outcome.path("left").asInt() > 0);
    }

    /** What an owner has proposed of their own somebody else who leads takes. */
    private static void takeOwnersProposals(JiraClient client) {
        client.get(ATTAIN + "/agreements?mine=false")
                .path("agreements")
                .forEach(target -> client.post(
                        agreement(target.path("key").asText()) + "/resolution",
                        Map.of("answer", "take", "amount", target.path("amount").asLong())));
    }

    private void answer(String owner) {
        JiraClient client = as.apply(owner);
        client.get(ATTAIN + "/agreements?mine=true")
                .path("agreements")
                .forEach(target -> client.post(
                        agreement(target.path("key").asText()),
                        Map.of(
                                "answer",
                                "accept",
                                "amount",
                                target.path("amount").asLong())));
    }

    private void counter(JiraClient owner) {
        JsonNode asked = owner.get(ATTAIN + "/agreements?mine=true").at("/agreements/0");
        long amount = asked.path("amount").asLong();
        owner.post(
                agreement(asked.path("key").asText()),
                Map.of(
                        "answer",
                        "counter",
                        "amount",
                        amount,
                        "value",
                        amount * 8 / 10,
                        "reason",
                        wording.of("Two large customers put off their budgets to next year.")));
    }

    /** Those targets of a project that a search finds. */
    private void moveAll(String where, String transition) {
        manager.get("/rest/api/2/search?maxResults=1000&jql="
                        + JiraClient.escaped("project = " + Company.PROJECT + " and " + where))
                .path("issues")
                .forEach(issue -> move(issue.path("key").asText(), transition));
    }

    private void move(String key, String by) {
        String transitions = "/rest/api/2/issue/" + key + "/transitions";
        manager.get(transitions).path("transitions").forEach(transition -> {
            if (transition.path("id").asText().equals(by)) {
                manager.post(transitions, Map.of("transition", Map.of("id", by)));
            }
        });
    }

    private static String agreement(String key) {
        return ATTAIN + "/targets/" + key + "/agreement";
    }
}
