/** Small plugins of others, as the container runs them: what a test puts into a jar. */
package io.attain.host.foreign;
