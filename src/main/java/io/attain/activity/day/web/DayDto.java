package io.attain.activity.day.web;

import io.attain.customer.pool.web.PoolDto;
import io.attain.customer.promises.web.PromisesDto;
import io.attain.kernel.web.Json;
import io.attain.playbook.web.StepsDto;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a day's records say that the asker did, whether the log says it or not.
 *
 * @param noted what the asker worked on, the surest first; nothing if the day's log cannot be written
 * @param others what else of the asker's own changed
 * @param notes what the asker noted
 * @param plan what is to be done; null of a day that is not today
 */
@Json
record DayDto(String date, List<Line> noted, List<Line> others, Notes notes, @Nullable Plan plan) {

    /**
     * What is to be done today.
     *
     * @param steps next steps of today and overdue ones, the earliest first and no more than 20
     * @param actions key actions of which anything is due in this week
     * @param asked what the playbook asks for with the asker's own customers and opportunities, what is overdue first and no
     *     more than 5
     * @param more how much else it asks for
     * @param promised touches that the asker's own customers are promised by now, the earliest first and no more than 20
     * @param morePromised how many else
     * @param owed what the asker owes in time
     * @param planless own customers that should have a plan of their own and have none, no more than 5
     * @param morePlanless how many else
     * @param recalls own customers that are, or soon will be, proposed for another owner, the earliest first and no more than 5
     * @param moreRecalls how many else
     */
    @Json
    record Plan(
            List<Step> steps,
            List<Action> actions,
            List<Asked> asked,
            int more,
            List<Promised> promised,
            int morePromised,
            Owed owed,
            List<Line> planless,
            int morePlanless,
            List<PoolDto.Recalled> recalls,
            int moreRecalls) {}

    /**
     * What the asker owes in time.
     *
     * @param now the server's moment, in ISO form
     * @param requests what own customers asked for, and those of whom the asker acts for on leave, half of the time for the
     *     first answer being over, the earliest deadline first and no more than 5
     * @param moreRequests how much else
     * @param onlyOwn whether all of that is of own customers
     * @param contacts executive contacts with customers of those whom the asker leads, and other touches of the customers of whom
     *     the asker acts for on leave, the earliest first and no more than 5
     * @param moreContacts how many else
     */
    @Json
    record Owed(
            String now,
            List<PromisesDto.Waits> requests,
            int moreRequests,
            boolean onlyOwn,
            List<Promised> contacts,
            int moreContacts) {}

    /** A step that is due or overdue, with whom. */
    @Json
    record Asked(Line line, StepsDto.Shown step) {}

    /**
     * A touch that a customer is promised by now.
     *
     * @param mine whether the asker keeps it, and not who leads the asker
     */
    @Json
    record Promised(Line line, PromisesDto.Touch touch, boolean mine) {}

    /** A next step that the asker's own logs say, with whom, and its day. */
    @Json
    record Step(Line line, String text, String on) {}

    /**
     * A key action of this week.
     *
     * @param due how often it is to be done in the week, exactly
     * @param before how often the week's other logs that were handed in say it was done
     */
    @Json
    record Action(String action, String name, BigDecimal due, long before) {}

    /**
     * A customer or an opportunity.
     *
     * @param id Jira's id
     * @param customer the customer of an opportunity, null for what is none
     * @param stage what the opportunity's stage is called now, null for what is none
     * @param why won, moved, made or changed; null for what others may have changed
     * @param counts the codes of the key actions that speak from it, each once, and were not ticked off
     */
    @Json
    record Line(
            long id,
            String issueKey,
            String summary,
            @Nullable String customer,
            @Nullable String stage,
            @Nullable String why,
            List<String> counts) {}

    /**
     * What the asker noted.
     *
     * @param meetings what is planned besides
     * @param dismissed what shall not be proposed: the id of an issue, or the code of a key action, @ and the id
     */
    @Json
    record Notes(List<String> meetings, List<String> dismissed) {}

    /** Something to be noted, or taken back: a {@code meeting}, or what is {@code dismissed}. */
    @Json
    record Body(@Nullable String projectKey, @Nullable String kind, @Nullable String text, @Nullable Boolean there) {}
}
