package io.attain.job.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;

/** Two customers become one, and two again. */
final class MergeWorks {

    private MergeWorks() {}

    /** Kite goes up in the yacht club, which is of the same part of the business. */
    static Answer merge(SellingTeam team) {
        String path = "customers/" + LongWorks.key(team, "Yachts") + "/merges";
        String other = LongWorks.key(team, "Kite");
        JsonNode plan = team.get(team.zhou, path + "/preview?other=" + other).json();
        return LongWorks.zhou(
                team,
                "POST",
                path,
                "{\"other\":\"%s\",\"seen\":\"%s\"}"
                        .formatted(other, plan.path("seen").asText()));
    }

    static Answer takeBack(SellingTeam team) {
        String path = "customers/" + LongWorks.key(team, "Yachts") + "/merges";
        JsonNode merges = team.get(team.zhou, path).json();
        return LongWorks.zhou(
                team, "POST", path + "/" + merges.at("/merges/0/id").asText() + "/back", "");
    }
}
