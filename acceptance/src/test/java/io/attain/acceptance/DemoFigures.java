package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import io.attain.demo.SalesQuarter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;

/** The figures of the demo company's targets, as an administrator is told them. */
record DemoFigures(JiraClient admin) {
    private static final String ATTAIN = "/rest/attain/1.0";

    String companyTarget() {
        return StreamSupport.stream(
                        admin.get(ATTAIN + "/targets?projectKey=" + Company.PROJECT)
                                .path("targets")
                                .spliterator(),
                        false)
                .filter(target -> target.path("metric").asText().equals("revenue")
                        && target.path("start").asText().equals(quarterStart().toString()))
                .findFirst()
                .orElseThrow()
                .path("key")
                .asText();
    }

    /** The revenue share of a rep for a month; one of those who sell all products of a region. */
    JsonNode shareOf(String owner, LocalDate month) {
        String key = admin.userKey(owner);
        return StreamSupport.stream(
                        attainment(companyTarget())
                                .path("node")
                                .path("children")
                                .spliterator(),
                        false)
                .flatMap(part -> StreamSupport.stream(part.path("children").spliterator(), false))
                .filter(share -> share.at("/owner/key").asText().equals(key)
                        && share.path("start").asText().equals(month.toString()))
                .findFirst()
                .orElseThrow();
    }

    JsonNode attainment(String key) {
        return admin.get(ATTAIN + "/targets/" + key + "/attainment?depth=2");
    }

    long actual() {
        return attainment(companyTarget()).path("node").path("actual").asLong();
    }

    static long sum(JsonNode nodes, String figure) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .mapToLong(node -> node.path(figure).asLong())
                .sum();
    }

    static LocalDate quarterStart() {
        return new SalesQuarter(LocalDate.now(ZoneId.systemDefault())).start();
    }
}
