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

    private final TagLists lists;

    public ChangingTags(TagLists lists) {
        super("attain.words.conflict");
        this.lists = lists;
    }

    @Override
    protected ProblemTags now(long projectId) {
        return lists.of(projectId);
    }

    @Override
    protected List<Fault> faults(long projectId, ProblemTags now, TagProposal proposal) {
        return proposal.faults();
    }

    @Override
    protected ProblemTags applied(long projectId, ProblemTags now, TagProposal proposal) {
        return new ProblemTags(now.version() + 1, proposal.tags());
    }

    @Override
    protected boolean save(long projectId, ProblemTags now, ProblemTags next) {
        return lists.save(projectId, next);
    }
}
