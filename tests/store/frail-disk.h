/* frail-disk.h: a disk under SQLite that fails, or loses its power, when a test says so
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the disk does at the call that is counted out. */
typedef enum
{
  FRAIL_DISK_IS_WELL,
  /* One call fails. */
  FRAIL_DISK_FAILS_ONCE,
  /* One call finds no room. */
  FRAIL_DISK_IS_FULL_ONCE,
  /* That call and all after it fail. */
  FRAIL_DISK_IS_GONE,
  /* The same, and frail_disk_lose_power () may take what was not forced to the disk. */
  FRAIL_DISK_LOSES_POWER
} FrailDisk;

/* Puts the frail disk in the place of the ordinary one, for all files opened from now on. Nothing
 * is forced to the real disk, which would only take time. */
void frail_disk_install (void);

/* Counts calls from now on, and does @what at the one with the number @call, counted from 1. */
void frail_disk_set (FrailDisk what,
                     guint     call);
/* Whether the call was reached. */
gboolean frail_disk_has_struck (void);

/* With FALSE the disk only says that it wrote what it was forced to write. */
void frail_disk_set_honest (gboolean is_honest);
/* Undoes some of the writes that were not forced to the disk, in the files at @path. They must be
 * closed. */
void frail_disk_lose_power (const char *path,
                            GRand      *rand);

G_END_DECLS
