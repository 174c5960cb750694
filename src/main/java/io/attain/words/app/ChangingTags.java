package io.attain.words.app;

import io.attain.kernel.Fault;
import io.attain.kernel.app.ChangingWhole;
import io.attain.words.ProblemTags;
import io.attain.words.TagLists;
import io.attain.words.TagProposal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes the problem tags that a project's people are offered; what logs say already stays. */
@Component
public class ChangingTags extends ChangingWhole<ProblemTags, TagProposal> {

    public ChangingTags(TagLists lists) {
        super(lists, "attain.words.conflict");
    }

    @Override
    protected List<Fault> faults(long projectId, ProblemTags now, TagProposal proposal) {
        return proposal.faults();
    }

    @Override
    protected ProblemTags applied(long projectId, ProblemTags now, TagProposal proposal) {
        return new ProblemTags(now.version() + 1, proposal.tags());
    }
}
