package io.attain.pipeline.app;

import io.attain.calendar.Calendars;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credit.Share;
import io.attain.pipeline.CreditedOpportunities;
import io.attain.pipeline.Credits;
import io.attain.pipeline.Credits.Kind;
import io.attain.pipeline.Credits.Said;
import io.attain.pipeline.Opportunity;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says who shares a win. The opportunity's owner proposes until it is won; who leads its owner decides, and never on what is
 * in part their own.
 */
@Component
public record SharingCredit(
        CreditedOpportunities opportunities,
        Credits credits,
        PostingOpportunities posting,
        AllOrNone writing,
        Rights rights,
        KnownPeople people,
        People users,
        Calendars calendars,
        Today today) {

    /**
     * How an opportunity is shared.
     *
     * @param history all that was said, the earliest first
     * @param mayPropose whether the caller's word is a proposal
     * @param mayDecide whether the caller's word is so from then on
     */
    public record Shown(Opportunity opportunity, List<Said> history, boolean mayPropose, boolean mayDecide) {

        /** What holds. */
        public Credit inForce() {
            return Credits.inForce(history);
        }

        /** What waits to be decided. */
        public Optional<Said> proposal() {
            return Credits.proposal(history);
        }
    }

    /** How it is shared; nothing if the caller may not see it, or it is no customer's opportunity. */
    public Optional<Shown> of(Caller caller, long issueId) {
        return rights.maySee(caller.key(), issueId)
                ? opportunities.find(issueId).map(opportunity -> shown(caller, opportunity))
                : Optional.empty();
    }

    /** Only whoever may see an issue is told that it is no customer's opportunity. */
    private Shown seen(Caller caller, long issueId, String key) throws Refused {
        return of(caller, issueId)
                .orElseThrow(() -> Refused.because(
                        Why.NOT_FOUND,
                        rights.maySee(caller.key(), issueId) ? "attain.pipeline.noCustomer" : "attain.kernel.noIssue",
                        key));
    }

    private Shown shown(Caller caller, Opportunity opportunity) {
        List<Said> history = credits.history(opportunity.issueId());
        return new Shown(
                opportunity,
                history,
                caller.sells() && caller.owns(opportunity.owner()) && !opportunity.isWon(),
                leads(caller, opportunity)
                        && Credits.inForce(history).percentOf(caller.key()).isEmpty());
    }

    private boolean leads(Caller caller, Opportunity opportunity) {
        LocalDate day = today.of(caller.key());
        long project = opportunity.projectId();
        return caller.leads()
                && !caller.owns(opportunity.owner())
                && people.to(caller.key(), rights.reach(project, caller.key()), project)
                        .test(opportunity.owner(), new Period(day, day.plusDays(1)));
    }

    /**
     * Shares it: who leads its owner decides, its owner proposes.
     *
     * @param key the issue's key, as the caller named it
     * @param seen the number of what was said last, as the caller saw it; 0 for nothing
     * @throws Refused if the caller may not, or something is wrong, or somebody else was faster; then nothing has changed
     */
    public void share(Caller caller, long issueId, String key, int seen, Credit credit) throws Refused {
        Shown now = checked(caller, issueId, key, credit);
        say(caller, now, key, seen, now.mayDecide() ? Kind.DECIDED : Kind.PROPOSED, credit);
    }

    /**
     * How an opportunity is shared that the caller may share so.
     *
     * @throws Refused if the caller may not, or something is wrong
     */
    public Shown checked(Caller caller, long issueId, String key, Credit credit) throws Refused {
        Shown now = seen(caller, issueId, key);
        if (!now.mayDecide() && !now.mayPropose()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.pipeline.credit.onlyLeads");
        }
        if (now.mayDecide() && credit.percentOf(caller.key()).isPresent()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.pipeline.credit.notOwn");
        }
        List<Fault> faults = faults(now, credit);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return now;
    }

    /**
     * Lets what is proposed not be: who leads its owner refuses it, who proposed it takes it back.
     *
     * @throws Refused as {@link #share}; also if nothing is proposed
     */
    public void decline(Caller caller, long issueId, String key, int seen) throws Refused {
        Shown now = seen(caller, issueId, key);
        Optional<Said> proposal = now.proposal();
        boolean isOwn = proposal.filter(said -> said.by().equals(caller.key())).isPresent();
        if (!now.mayDecide() && !isOwn) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.pipeline.credit.onlyLeads");
        }
        Said declined = proposal.orElseThrow(() -> changed(key));
        say(caller, now, key, seen, Kind.DECLINED, declined.credit());
    }

    private void say(Caller caller, Shown now, String key, int seen, Kind kind, Credit credit) throws Refused {
        Opportunity opportunity = now.opportunity();
        Said said = new Said(seen + 1, kind, credit, caller.key(), today.now());
        boolean isKept = writing.together(() -> {
            boolean isAdded = credits.add(opportunity.issueId(), said);
            if (isAdded && kind == Kind.DECIDED) {
                posting.post(opportunities.ofCustomer(opportunity.customerId()));
            }
            return isAdded;
        });
        if (!isKept) {
            throw changed(key);
        }
    }

    private static Refused changed(String key) {
        return Refused.because(Why.IN_THE_WAY, "attain.pipeline.credit.changed", key);
    }

    private List<Fault> faults(Shown now, Credit credit) {
        Opportunity opportunity = now.opportunity();
        List<Fault> faults = new ArrayList<>(credit.faults());
        for (int i = 0; i < credit.shares().size(); i++) {
            Share share = credit.shares().get(i);
            if (!maySell(share, opportunity)
                    && now.inForce().percentOf(share.person()).isEmpty()) {
                faults.add(
                        Fault.of(Credit.field(i) + ".person", "attain.pipeline.credit.fault.person", share.person()));
            }
        }
        LocalDate closed = opportunity.closedOn();
        if (opportunity.isWon()
                && closed != null
                && calendars.of(opportunity.projectId()).isClosed(closed)) {
            faults.add(Fault.of(null, "attain.pipeline.credit.fault.closed", closed));
        }
        return faults;
    }

    /** Who shared it before goes on doing so, whatever became of them. */
    private boolean maySell(Share share, Opportunity opportunity) {
        return users.isActive(share.person())
                && rights.in(opportunity.projectId(), share.person())
                        .filter(Caller::sells)
                        .isPresent();
    }
}
