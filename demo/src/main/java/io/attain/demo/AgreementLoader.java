package io.attain.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Has the demo's targets proposed, accepted by their owners and activated, as people do it. One rep proposes another
 * amount for the last month and one has yet to answer, so that what lies above these two still waits.
 */
record AgreementLoader(JiraClient manager, Function<String, JiraClient> as, SalesQuarter quarter, Wording wording) {

    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String COUNTERS = "luo";
    private static final String WAITS = "tang";

    /** The transition from Agreed to Active: what it is called depends on who asks. */
    private static final String ACTIVATE = "41";

    void load() {
        manager.get(ATTAIN + "/targets?projectKey=" + Company.PROJECT)
                .path("targets")
                .forEach(root -> propose(root.path("key").asText()));
        Stream.of(Company.MANAGER, Company.LEADER).map(as).forEach(AgreementLoader::takeOwnersProposals);
        Stream.concat(Company.reps().stream().map(Rep::name), Stream.of(Company.MANAGER, Company.LEADER))
                .forEach(this::answer);
        manager.get("/rest/api/2/search?maxResults=1000&jql="
                        + JiraClient.escaped("project = " + Company.PROJECT + " and status = " + wording.of("Agreed")))
                .path("issues")
                .forEach(issue -> activate(issue.path("key").asText()));
    }

    private void propose(String root) {
        JsonNode outcome;
        do {
            outcome = manager.post(ATTAIN + "/targets/" + root + "/agreement/proposal", Map.of());
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
                        ATTAIN + "/targets/" + target.path("key").asText() + "/agreement/resolution",
                        Map.of("answer", "take", "amount", target.path("amount").asLong())));
    }

    private void answer(String owner) {
        JiraClient client = as.apply(owner);
        String lastMonth = quarter.end().minusMonths(1).toString();
        List<JsonNode> waiting = Stream.of(client.get(ATTAIN + "/agreements?mine=true"))
                .flatMap(answer -> Stream.iterate(0, i -> i + 1)
                        .limit(answer.path("agreements").size())
                        .map(i -> answer.path("agreements").path(i)))
                .toList();
        for (JsonNode target : waiting) {
            boolean special = target.path("metric").asText().equals("revenue")
                    && target.path("start").asText().equals(lastMonth);
            if (!special || !owner.equals(WAITS)) {
                answer(client, target, special && owner.equals(COUNTERS));
            }
        }
    }

    private void answer(JiraClient client, JsonNode target, boolean counters) {
        long amount = target.path("amount").asLong();
        Map<String, Object> word = counters
                ? Map.of(
                        "answer",
                        "counter",
                        "amount",
                        amount,
                        "value",
                        amount * 8 / 10,
                        "reason",
                        wording.of("Two large customers put off their budgets to next year."))
                : Map.of("answer", "accept", "amount", amount);
        client.post(ATTAIN + "/targets/" + target.path("key").asText() + "/agreement", word);
    }

    private void activate(String key) {
        manager.get("/rest/api/2/issue/" + key + "/transitions")
                .path("transitions")
                .forEach(transition -> {
                    if (transition.path("id").asText().equals(ACTIVATE)) {
                        manager.post(
                                "/rest/api/2/issue/" + key + "/transitions",
                                Map.of(
                                        "transition",
                                        Map.of("id", transition.path("id").asText())));
                    }
                });
    }
}
