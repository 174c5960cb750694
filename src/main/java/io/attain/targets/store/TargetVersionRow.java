package io.attain.targets.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What was agreed about a target: never changed and never deleted, but for terms that an older version did not keep. */
@Table("TARGET_VERSION")
public interface TargetVersionRow extends Entity {

    /** Issue id and number together: Active Objects knows unique columns only, and nobody agrees twice. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getIssueId();

    /** 1 for the first agreement. */
    int getVersionNo();

    /** Days since 1970-01-01. */
    int getEffectiveDay();

    /** In minor units. */
    long getAmount();

    /** What else was agreed, as {@link io.attain.targets.TermsText} writes it; null in rows of an older version. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    void setTerms(@Nullable String terms);

    /** The user key of whoever said the word that settled the amount; null or empty for nobody known. */
    @Nullable
    String getAgreedBy();

    Date getAgreedOn();
}
