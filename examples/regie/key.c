/* key.c: the file that holds the key of a log
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "key.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEW_KEY_BYTES 32
#define MIN_KEY_BYTES 32
#define MAX_KEY_BYTES 4096

static gboolean
write_all (int           file,
           const guint8 *data,
           gsize         length)
{
  while (length > 0)
    {
      gssize n_written = write (file, data, length);

      if (n_written < 0 && errno != EINTR)
        return FALSE;
      if (n_written > 0)
        {
          data += n_written;
          length -= n_written;
        }
    }

  return TRUE;
}

/* Writes a key that nobody can guess into a file of its own, for its owner alone. Returns 0, or why
 * it failed. */
static int
write_key (int file)
{
  guint8 key[NEW_KEY_BYTES];

  if (getrandom (key, sizeof key, 0) != (gssize) sizeof key || !write_all (file, key, sizeof key) ||
      fsync (file) != 0)
    return errno;

  return 0;
}

/* That the name is there must last as long as what it names. */
static int
sync_folder (const char *name)
{
  g_autofree char *folder = g_path_get_dirname (name);
  int file = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  int why = file < 0 || fsync (file) != 0 ? errno : 0;

  if (file >= 0)
    (void) close (file);

  return why;
}

/* The key gets its name when it is whole, and never in the place of another: whoever is killed
 * leaves a file that nobody takes for a key. Returns 0, or why it failed. */
static int
make_key (const char *name)
{
  g_autofree char *unfinished = g_strconcat (name, ".XXXXXX", NULL);
  int file = g_mkstemp_full (unfinished, O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
  int why = file < 0 ? errno : write_key (file);

  if (file < 0)
    return why;

  if (close (file) != 0 && why == 0)
    why = errno;
  if (why == 0 && link (unfinished, name) != 0)
    why = errno;
  (void) g_unlink (unfinished);

  return why == 0 ? sync_folder (name) : why;
}

static gboolean
make (Tool       *tool,
      const char *name)
{
  int why = make_key (name);
  g_autofree char *what = NULL;

  /* Somebody else was faster; theirs is the key. */
  if (why == EEXIST)
    return TRUE;

  if (why != 0)
    {
      what = tool_fill (tool,
                        N_ ("cannot make the key of the log: {reason}"),
                        "reason",
                        g_strerror (why),
                        NULL);
      tool_complain (tool, name, what);
      return FALSE;
    }

  what = tool_fill (
    tool,
    N_ (
      "the key of the log has been made in “{file}”; keep it apart from the store, where who can change "
      "the store cannot read it"),
    "file",
    name,
    NULL);
  tool_complain (tool, NULL, what);

  return TRUE;
}

/* What is wrong with an open file as a key, or NULL. Who can read the key can forge the log. */
static const char *
judge (int          file,
       struct stat *found)
{
  if (fstat (file, found) != 0)
    return N_ ("the key of the log cannot be read");
  if (!S_ISREG (found->st_mode))
    return N_ ("the key of the log is not in a file");
  if ((found->st_mode & (S_IRWXG | S_IRWXO)) != 0)
    return N_ (
      "others may read the key of the log or change it; make the file yours alone, with chmod 600");
  if (found->st_size < MIN_KEY_BYTES || found->st_size > MAX_KEY_BYTES)
    return N_ ("this is no key of a log: it has between 32 and 4096 bytes");

  return NULL;
}

/* A file that somebody shortens meanwhile is not a key either. */
static GBytes *
read_key (int   file,
          gsize length)
{
  g_autofree guint8 *key = g_malloc (length);
  gsize n_read = 0;

  while (n_read < length)
    {
      gssize n = read (file, key + n_read, length - n_read);

      if (n == 0 || (n < 0 && errno != EINTR))
        return NULL;
      n_read += n < 0 ? 0 : n;
    }

  return g_bytes_new_take (g_steal_pointer (&key), length);
}

/* Reads the key of a log; a new store may get a new one. When it fails, that has been said. */
GBytes *
key_load (Tool       *tool,
          const char *name,
          gboolean    may_make)
{
  const char *wrong = NULL;
  GBytes *key = NULL;
  struct stat found;
  int file = -1;

  if (may_make && !g_file_test (name, G_FILE_TEST_EXISTS) && !make (tool, name))
    return NULL;

  /* A pipe must not hold us up, nor a link lead elsewhere. */
  file = g_open (name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC, 0);
  if (file < 0)
    wrong = errno == ELOOP ? N_ ("the key of the log is a link; name the file itself")
                           : N_ ("the key of the log cannot be read");
  else
    wrong = judge (file, &found);
  if (wrong == NULL)
    {
      key = read_key (file, found.st_size);
      wrong = key == NULL ? N_ ("the key of the log cannot be read") : NULL;
    }
  if (file >= 0)
    (void) close (file);
  if (wrong != NULL)
    tool_complain (tool, name, tool_text (tool, wrong));

  return key;
}
