/* frail-disk.c: a disk under SQLite that fails, or loses its power, when a test says so
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/frail-disk.h"

#include <sqlite3.h>

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* A write that may still be undone: what stood there before. */
typedef struct
{
  char   *name;
  gint64  offset;
  gsize   length;
  char   *before;
} Write;

static struct
{
  sqlite3_vfs *real;
  sqlite3_vfs vfs;
  FrailDisk what;
  guint call;
  guint n_calls;
  gboolean is_honest;
  GPtrArray *writes;
} disk = { .is_honest = TRUE };

typedef struct
{
  sqlite3_file  base;
  char         *name;
  sqlite3_file *real;
} File;

static void
write_free (gpointer data)
{
  Write *write = data;

  g_free (write->name);
  g_free (write->before);
  g_free (write);
}

/* Counts a call; returns the code with which it fails, or SQLITE_OK. */
static int
count (int failure)
{
  guint number = ++disk.n_calls;
  gboolean lasts = disk.what == FRAIL_DISK_IS_GONE || disk.what == FRAIL_DISK_LOSES_POWER;

  if (disk.what == FRAIL_DISK_IS_WELL || (lasts ? number < disk.call : number != disk.call))
    return SQLITE_OK;

  return disk.what == FRAIL_DISK_IS_FULL_ONCE ? SQLITE_FULL : failure;
}

static sqlite3_file *
real_of (sqlite3_file *file)
{
  return ((File *) file)->real;
}

#define FORWARD(file, method, ...) \
  (real_of (file)->pMethods->method (real_of (file), ##__VA_ARGS__))

static int
frail_close (sqlite3_file *file)
{
  File *self = (File *) file;
  int result = FORWARD (file, xClose);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->real, g_free);

  return result;
}

static int
frail_read (sqlite3_file  *file,
            void          *data,
            int            length,
            sqlite3_int64  offset)
{
  int result = count (SQLITE_IOERR_READ);

  return result == SQLITE_OK ? FORWARD (file, xRead, data, length, offset) : result;
}

/* Remembers what the write is going to cover. What lies behind the end reads as zeros. */
static void
remember (File          *self,
          int            length,
          sqlite3_int64  offset)
{
  Write *write = g_new0 (Write, 1);

  write->name = g_strdup (self->name);
  write->offset = offset;
  write->length = length;
  write->before = g_malloc0 (length);
  self->real->pMethods->xRead (self->real, write->before, length, offset);
  g_ptr_array_add (disk.writes, write);
}

static int
frail_write (sqlite3_file  *file,
             const void    *data,
             int            length,
             sqlite3_int64  offset)
{
  int result = count (SQLITE_IOERR_WRITE);

  if (result != SQLITE_OK)
    return result;
  if (((File *) file)->name != NULL)
    remember ((File *) file, length, offset);

  return FORWARD (file, xWrite, data, length, offset);
}

static int
frail_truncate (sqlite3_file  *file,
                sqlite3_int64  size)
{
  int result = count (SQLITE_IOERR_TRUNCATE);

  return result == SQLITE_OK ? FORWARD (file, xTruncate, size) : result;
}

static int
frail_sync (sqlite3_file *file,
            int           flags)
{
  const File *self = (File *) file;
  int result = count (SQLITE_IOERR_FSYNC);

  for (guint i = disk.writes->len; result == SQLITE_OK && disk.is_honest && i > 0; i--)
    if (g_strcmp0 (((Write *) disk.writes->pdata[i - 1])->name, self->name) == 0)
      g_ptr_array_remove_index (disk.writes, i - 1);

  return result;
}

static int
frail_file_size (sqlite3_file  *file,
                 sqlite3_int64 *size)
{
  int result = count (SQLITE_IOERR_FSTAT);

  return result == SQLITE_OK ? FORWARD (file, xFileSize, size) : result;
}

static int
frail_lock (sqlite3_file *file,
            int           level)
{
  int result = count (SQLITE_IOERR_LOCK);

  return result == SQLITE_OK ? FORWARD (file, xLock, level) : result;
}

static int
frail_unlock (sqlite3_file *file,
              int           level)
{
  return FORWARD (file, xUnlock, level);
}

static int
frail_check_lock (sqlite3_file *file,
                  int          *is_locked)
{
  return FORWARD (file, xCheckReservedLock, is_locked);
}

static int
frail_control (sqlite3_file *file,
               int           operation,
               void         *data)
{
  return FORWARD (file, xFileControl, operation, data);
}

static int
frail_sector_size (sqlite3_file *file)
{
  return FORWARD (file, xSectorSize);
}

static int
frail_characteristics (sqlite3_file *file)
{
  return FORWARD (file, xDeviceCharacteristics);
}

static int
frail_shm_map (sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
  int result = count (SQLITE_IOERR_SHMMAP);

  return result == SQLITE_OK ? FORWARD (file, xShmMap, region, size, extend, memory) : result;
}

/* A lock that fails makes SQLite try again for ten seconds, so these are not counted. */
static int
frail_shm_lock (sqlite3_file *file,
                int           offset,
                int           n_locks,
                int           flags)
{
  return FORWARD (file, xShmLock, offset, n_locks, flags);
}

static void
frail_shm_barrier (sqlite3_file *file)
{
  FORWARD (file, xShmBarrier);
}

static int
frail_shm_unmap (sqlite3_file *file,
                 int           is_deleted)
{
  return FORWARD (file, xShmUnmap, is_deleted);
}

static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = frail_close,
  .xRead = frail_read,
  .xWrite = frail_write,
  .xTruncate = frail_truncate,
  .xSync = frail_sync,
  .xFileSize = frail_file_size,
  .xLock = frail_lock,
  .xUnlock = frail_unlock,
  .xCheckReservedLock = frail_check_lock,
  .xFileControl = frail_control,
  .xSectorSize = frail_sector_size,
  .xDeviceCharacteristics = frail_characteristics,
  .xShmMap = frail_shm_map,
  .xShmLock = frail_shm_lock,
  .xShmBarrier = frail_shm_barrier,
  .xShmUnmap = frail_shm_unmap,
};

static int
frail_open (sqlite3_vfs  *vfs,
            const char   *name,
            sqlite3_file *file,
            int           flags,
            int          *out_flags)
{
  File *self = (File *) file;
  int result = count (SQLITE_CANTOPEN);

  memset (self, 0, sizeof *self);
  if (result != SQLITE_OK)
    return result;

  self->real = g_malloc0 (disk.real->szOsFile);
  result = disk.real->xOpen (disk.real, name, self->real, flags, out_flags);
  if (result == SQLITE_OK)
    {
      self->base.pMethods = &methods;
      self->name = g_strdup (name);
    }
  else
    g_clear_pointer (&self->real, g_free);

  return result;
}

static int
frail_delete (sqlite3_vfs *vfs,
              const char  *name,
              int          is_synced)
{
  int result = count (SQLITE_IOERR_DELETE);

  return result == SQLITE_OK ? disk.real->xDelete (disk.real, name, 0) : result;
}

static int
frail_access (sqlite3_vfs *vfs,
              const char  *name,
              int          flags,
              int         *is_so)
{
  int result = count (SQLITE_IOERR_ACCESS);

  return result == SQLITE_OK ? disk.real->xAccess (disk.real, name, flags, is_so) : result;
}

void
frail_disk_install (void)
{
  disk.real = sqlite3_vfs_find (NULL);
  disk.vfs = *disk.real;
  disk.vfs.zName = "frail";
  disk.vfs.szOsFile = sizeof (File);
  disk.vfs.xOpen = frail_open;
  disk.vfs.xDelete = frail_delete;
  disk.vfs.xAccess = frail_access;
  disk.writes = g_ptr_array_new_with_free_func (write_free);
  g_assert_cmpint (sqlite3_vfs_register (&disk.vfs, 1), ==, SQLITE_OK);
}

void
frail_disk_set (FrailDisk what,
                guint     call)
{
  disk.what = what;
  disk.call = call;
  disk.n_calls = 0;
}

gboolean
frail_disk_has_struck (void)
{
  return disk.n_calls >= disk.call;
}

void
frail_disk_set_honest (gboolean is_honest)
{
  disk.is_honest = is_honest;
}

/* A disk writes sectors: of a write some may have come through. */
#define SECTOR 512

static void
undo (const Write *write,
      GRand       *rand)
{
  int file = open (write->name, O_WRONLY);

  /* A file that was removed since has nothing to undo. */
  if (file < 0)
    {
      g_assert_cmpint (errno, ==, ENOENT);
      return;
    }

  for (gsize at = 0; at < write->length; at += SECTOR)
    {
      gsize length = MIN (SECTOR, write->length - at);

      if (g_rand_boolean (rand))
        g_assert_cmpint (pwrite (file, write->before + at, length, write->offset + at), ==, length);
    }
  g_assert_cmpint (close (file), ==, 0);
}

void
frail_disk_lose_power (const char *path,
                       GRand      *rand)
{
  g_autofree char *memory = g_strconcat (path, "-shm", NULL);

  for (guint i = disk.writes->len; i > 0; i--)
    if (g_rand_boolean (rand))
      undo (disk.writes->pdata[i - 1], rand);

  g_ptr_array_set_size (disk.writes, 0);
  /* This file is memory. */
  unlink (memory);
}
