/** A year of a generated company, and what its figures cost beside plain SQL and tight loops. */
@NullMarked
package io.attain.bench;

import org.jspecify.annotations.NullMarked;
