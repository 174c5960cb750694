package io.attain.kernel.run.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Many issues that are written in the background. */
@Table("WRITING_RUN")
public interface WritingRunRow extends Entity {

    /** What is written, as {@link io.attain.kernel.run.WritingRun.Subject} has it. */
    String getKind();

    @Indexed
    long getSubjectId();

    String getUserKey();

    Date getStartedAt();

    /** The name of a {@link io.attain.kernel.run.WritingRun.State}. */
    String getStateName();

    void setStateName(String name);

    int getDone();

    void setDone(int done);

    int getTotal();

    void setTotal(int total);

    Date getTouchedAt();

    void setTouchedAt(Date touched);

    /** Issue keys with blanks between; so are the next two. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCreatedKeys();

    void setCreatedKeys(String keys);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getUpdatedKeys();

    void setUpdatedKeys(String keys);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getRemovedKeys();

    void setRemovedKeys(String keys);

    int getUnchanged();

    void setUnchanged(int unchanged);

    /** The user key of who wants it to stop. */
    @Nullable
    String getStoppedBy();

    void setStoppedBy(String userKey);

    /** As {@link ProblemText} writes them. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getProblems();

    void setProblems(String problems);
}
