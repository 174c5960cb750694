package io.attain.attainment.tenure.app;

import io.attain.attainment.tenure.TenureCorrection;
import io.attain.calendar.Calendars;
import io.attain.calendar.Closing;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.targets.CurrentTargets;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right who held a target when, in the past; whose it is now, its issue says. */
@Component
public record CorrectingTenure(
        CurrentTargets targets, Tenures tenures, Calendars calendars, Rights rights, Turns turns, Today today) {

    /**
     * Keeps a corrected tenure of a target and posts the results to whom they now belong. It is held against who held the
     * target until now: whoever corrected it before has been heard, and nobody passes it on meanwhile.
     *
     * @param caller with their rights in the target's project
     * @param key the issue's key, as the caller named it
     * @param seen the fingerprint of the tenure that the caller saw; null if it does not matter
     * @throws Refused if the caller does not lead the sales or may not see the target, with everything that speaks against
     *     the correction, or if somebody else has corrected it since; then nothing has changed
     */
    public void correct(Caller caller, long issueId, String key, Tenure corrected, @Nullable String seen)
            throws Refused {
        mustLead(caller, issueId, key);
        turns.<Tenure, Refused>at(issueId, Matter.TENURE, () -> {
            TargetNode now = targets.find(issueId).orElseThrow(() -> incomplete(key));
            if (seen != null && !seen.equals(now.tenure().fingerprint())) {
                throw Refused.because(Why.IN_THE_WAY, "attain.target.changedMeanwhile", key);
            }
            List<Fault> faults = faults(caller, now, corrected);
            if (!faults.isEmpty()) {
                throw Refused.faulty(faults);
            }
            tenures.save(issueId, corrected);
            return corrected;
        });
        targets.follow(issueId);
    }

    /**
     * Lets a target pass, today, to whom its issue was assigned by somebody who may not hand it over.
     *
     * @throws Refused as {@link #correct}, or if that person may not see the project
     */
    public void confirm(Caller caller, long issueId, String key) throws Refused {
        mustLead(caller, issueId, key);
        turns.<Tenure, Refused>at(issueId, Matter.TENURE, () -> {
            TargetNode now = targets.find(issueId).orElseThrow(() -> incomplete(key));
            String assignee = targets.assignee(issueId);
            List<Fault> faults = new ArrayList<>();
            checkOwner("owner", assignee, now.projectId(), faults);
            if (!faults.isEmpty()) {
                throw Refused.faulty(faults);
            }
            Tenure passed = now.tenure().handedTo(assignee, today.of(caller.key()));
            tenures.save(issueId, passed);
            return passed;
        });
        targets.follow(issueId);
    }

    private void mustLead(Caller caller, long issueId, String key) throws Refused {
        if (!rights.maySee(caller.key(), issueId)) {
            throw incomplete(key);
        }
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }

    private static Refused incomplete(String key) {
        return Refused.because(Why.NOT_FOUND, "attain.target.incomplete", key);
    }

    private List<Fault> faults(Caller caller, TargetNode now, Tenure corrected) {
        List<Fault> faults = new ArrayList<>();
        checkOwner("first", corrected.first(), now.projectId(), faults);
        for (int i = 0; i < corrected.handovers().size(); i++) {
            checkOwner(field(i), corrected.handovers().get(i).owner(), now.projectId(), faults);
        }
        LocalDate firstOpen = calendars
                .of(now.projectId())
                .closing()
                .map(Closing::firstOpenDay)
                .orElse(LocalDate.MIN);
        TenureCorrection.faults(now.tenure(), corrected, today.of(caller.key()), firstOpen).stream()
                .map(CorrectingTenure::told)
                .forEach(faults::add);
        return faults;
    }

    private void checkOwner(String field, @Nullable String owner, long projectId, List<Fault> faults) {
        if (owner != null && rights.in(projectId, owner).isEmpty()) {
            faults.add(Fault.of(field, "attain.target.decompose.fault.owner", owner));
        }
    }

    private static Fault told(TenureCorrection.Fault fault) {
        String code = fault.problem().name().toLowerCase(Locale.ROOT).replace("_", "");
        Integer handover = fault.handover();
        return Fault.of(handover == null ? null : field(handover), "attain.target.tenure.fault." + code);
    }

    private static String field(int handover) {
        return "handovers[" + handover + "]";
    }
}
