/** The plugin's adapters over a database that holds a company's truth, and the best plain SQL beside them. */
@NullMarked
package io.attain.bench.site;

import org.jspecify.annotations.NullMarked;
