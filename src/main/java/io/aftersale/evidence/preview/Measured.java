// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.preview;

import io.aftersale.evidence.MediaFamily;
import io.aftersale.evidence.container.reading.MediaBytes;

/**
 * A photo that was measured and may be decoded.
 *
 * @param bytes of its copy without metadata: decoders never see the original
 * @param orientation as EXIF says, 1 to 8
 */
record Measured(MediaFamily family, MediaBytes bytes, int orientation) {}
