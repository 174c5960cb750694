package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.ClaimingCustomers;
import io.attain.customer.pool.app.RecallDeciders;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells customers and what was said of them to whoever asks. */
@Component
public record PoolTelling(
        TargetAsker people, GivingTiers leading, RecallDeciders deciders, ClaimingCustomers claiming) {

    /** To one asker in one project: people and teams are looked up once. */
    record To(
            Caller caller,
            Function<@Nullable String, @Nullable PersonDto> named,
            Predicate<@Nullable String> leads,
            Predicate<@Nullable String> decides) {

        PoolDto.Recalled recall(Recall recall, Issue issue) {
            PoolCustomer customer = recall.customer();
            PoolWord held = recall.held();
            boolean isOwn = caller.owns(customer.owner());
            return new PoolDto.Recalled(
                    issue.getKey(),
                    Objects.requireNonNullElse(issue.getSummary(), ""),
                    customer.tier().name(),
                    named.apply(customer.owner()),
                    customer.said(),
                    text(customer.last()),
                    recall.rule(),
                    recall.limit().toString(),
                    recall.proposed().toString(),
                    recall.state().code(),
                    held == null ? null : word(held),
                    isOwn && recall.isNews() && !customer.wasKept(),
                    recall.state() == Recall.State.PROPOSED && decides.test(customer.owner()));
        }

        PoolDto.Word word(PoolWord word) {
            return new PoolDto.Word(
                    word.kind().name().toLowerCase(Locale.ROOT),
                    named.apply(word.by()),
                    word.day().toString(),
                    word.reason(),
                    text(word.until()),
                    named.apply(word.owner()));
        }

        /** Whether the customers of somebody are the asker's own, or those of somebody whom the asker leads. */
        boolean concerns(@Nullable String owner) {
            return caller.owns(owner) || leads.test(owner);
        }
    }

    To to(Caller caller, long projectId) {
        return new To(
                caller, people.people(projectId), leading.mayOf(caller, projectId), deciders.of(caller, projectId));
    }

    /**
     * A position among many.
     *
     * @throws io.attain.kernel.web.RestProblem 400 if it is none
     */
    int start(String said) {
        return people.start(said);
    }

    PoolDto.@Nullable Room room(Caller caller, long projectId) {
        if (!caller.sells()) {
            return null;
        }
        ClaimingCustomers.Room room = claiming.room(projectId, caller.key());
        Asker asker = people.asker();
        return new PoolDto.Room(
                room.held(),
                room.mostHeld(),
                room.claimed(),
                room.mostADay(),
                room.fault()
                        .map(fault ->
                                asker.say(fault.messageKey(), fault.arguments().toArray(Serializable[]::new)))
                        .orElse(null));
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
