package io.attain.target.decomposition.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A decomposition that is written in the background. */
@Table("DECOMPOSITION")
public interface DecompositionRunRow extends Entity {

    @Indexed
    long getTargetId();

    String getUserKey();

    /** The name of a {@link io.attain.target.decomposition.DecompositionRun.State}. */
    String getStateName();

    void setStateName(String name);

    int getDone();

    void setDone(int done);

    int getTotal();

    void setTotal(int total);

    Date getTouchedOn();

    void setTouchedOn(Date touched);

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

    /** One problem a line. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getProblems();

    void setProblems(String problems);
}
