package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Dates back what a site on H2 wrote today: nothing can make it believe that today is another day. */
record Past(HostedSite site) {

    /** All rules hold for 30 days longer. */
    void rulesWereSaidAMonthAgo() throws SQLException {
        change("RULE_VERSION", "\"CHANGED_ON\" = dateadd('DAY', -30, \"CHANGED_ON\")");
    }

    /** All customers have their tiers for 30 days longer. */
    void tiersStandForAMonth() throws SQLException {
        change(
                "TIER_STATE",
                "\"SINCE_DAY\" = \"SINCE_DAY\" - 30, \"EVALUATED_DAY\" = \"EVALUATED_DAY\" - 30, \"OPEN_SINCE\" = \"OPEN_SINCE\" - 30");
        change("TIER_CHANGE", "\"CHANGED_DAY\" = \"CHANGED_DAY\" - 30");
    }

    private void change(String table, String assignments) throws SQLException {
        try (Connection connection = site.site().jira().database().source().getConnection();
                ResultSet found = connection.getMetaData().getTables(null, null, "AO%\\_" + table, null);
                Statement update = connection.createStatement()) {
            assertThat(found.next()).as(table).isTrue();
            assertThat(update.executeUpdate("update \"" + found.getString("TABLE_NAME") + "\" set " + assignments))
                    .isPositive();
        }
    }
}
