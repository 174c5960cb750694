package io.attain.target;

import java.util.List;

/** What has been agreed about each target: a truth that the issues do not keep. */
public interface AgreedVersions {

    /** The versions of an issue, earliest first. */
    List<Version> of(long issueId);
}
