package io.attain.words;

import io.attain.kernel.Metric;

/** What the metrics that every project has are called where nobody has said otherwise. */
public interface StandardNames {
    Label of(Metric standard);
}
