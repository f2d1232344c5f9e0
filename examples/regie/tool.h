/* tool.h: what the commands of regie share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

/* Marks a text for the catalogue without looking it up. */
#define N_(text) text

/* How a run ends, and the exit status for it. Of several, the highest counts. */
typedef enum
{
  TOOL_FINE,
  TOOL_FOUND,
  TOOL_UNREADABLE,
  TOOL_FAILED
} ToolStatus;

typedef enum
{
  TOOL_WITH_FORMAT = 1 << 0,
  TOOL_WITH_DAY = 1 << 1,
  TOOL_WITH_METHOD = 1 << 2,
  TOOL_WITH_SESSION = 1 << 3,
  /* As TOOL_WITH_FORMAT, and a table for other programs as well. */
  TOOL_WITH_TABLE = 1 << 4
} ToolOptions;

/* One run of the tool. */
typedef struct
{
  char       *language;
  GHashTable *texts;

  /* What the options say. */
  gboolean    json;
  gboolean    csv;
  GDate       day;
  GStrv       methods;
  const char *actor;
  const char *role;
  const char *organisation;
  const char *purpose;
  const char *basis;

  /* Why the output cannot be written, or 0. */
  int write_error;
} Tool;

/* One command: a row of the table in main.c. */
typedef struct
{
  const char         *name;
  const char         *arguments;
  const char         *summary;
  const char         *description;
  guint               min_arguments;
  guint               max_arguments;
  ToolOptions         common;
  const GOptionEntry *options;
  ToolStatus (*run) (Tool *tool, GStrv arguments);
} ToolCommand;

#define TOOL_ANY_NUMBER G_MAXUINT

extern const ToolCommand command_calendar;
extern const ToolCommand command_check;
extern const ToolCommand command_direction;
extern const ToolCommand command_draw;
extern const ToolCommand command_generate;
extern const ToolCommand command_indicators;
extern const ToolCommand command_method_actions;
extern const ToolCommand command_method_check;
extern const ToolCommand command_method_facts;
extern const ToolCommand command_method_list;
extern const ToolCommand command_method_show;
extern const ToolCommand command_network;
extern const ToolCommand command_next;
extern const ToolCommand command_persons_duplicates;
extern const ToolCommand command_persons_merge;
extern const ToolCommand command_phases;
extern const ToolCommand command_plan_answer;
extern const ToolCommand command_plan_diff;
extern const ToolCommand command_plan_seal;
extern const ToolCommand command_plan_show;
extern const ToolCommand command_programme_check;
extern const ToolCommand command_programme_draw;
extern const ToolCommand command_programme_evaluate;
extern const ToolCommand command_programme_new;
extern const ToolCommand command_programme_progress;
extern const ToolCommand command_programme_show;
extern const ToolCommand command_regisseur;
extern const ToolCommand command_rules;
extern const ToolCommand command_safety;
extern const ToolCommand command_schema;
extern const ToolCommand command_show;
extern const ToolCommand command_stalled;
extern const ToolCommand command_store_count;
extern const ToolCommand command_store_export;
extern const ToolCommand command_store_import;
extern const ToolCommand command_store_list;
extern const ToolCommand command_store_recount;
extern const ToolCommand command_store_show;

/* options.c */
gboolean tool_parse (Tool               *tool,
                     const ToolCommand  *command,
                     GStrv              *arguments,
                     gboolean           *wants_help,
                     char              **complaint);
void tool_write_help (Tool              *tool,
                      const ToolCommand *command);
void tool_clear (Tool *tool);
gboolean tool_parse_day (const char *text,
                         GDate      *day);
gboolean tool_parse_number (const char *text,
                            guint64     max,
                            guint64    *number);

/* The value of an enum by its code in documents. */
gboolean tool_parse_code (GType       type,
                          const char *text,
                          int        *code);

/* texts.c */
void tool_set_language (Tool              *tool,
                        const char *const *arguments);
gboolean tool_knows_language (const char *language);
const char *tool_text (const Tool *tool,
                       const char *text);
char *tool_fill (const Tool *tool,
                 const char *text,
                 ...) G_GNUC_NULL_TERMINATED;

/* output.c */
typedef enum
{
  TOOL_PLAIN,
  TOOL_BOLD,
  TOOL_RED,
  TOOL_YELLOW,
  TOOL_CYAN
} ToolColour;

#define TOOL_WIDTH 80

gboolean tool_can_write (const Tool *tool);
gboolean tool_write (Tool       *tool,
                     const char *text);
gboolean tool_write_line (Tool       *tool,
                          const char *text);
void tool_write_clean (Tool       *tool,
                       const char *text);
void tool_write_coloured (Tool       *tool,
                          ToolColour  colour,
                          const char *text);
void tool_write_wrapped (Tool       *tool,
                         const char *text,
                         guint       used,
                         guint       indent);
void tool_write_paragraph (Tool       *tool,
                           const char *text);
void tool_write_entity (Tool        *tool,
                        RegieEntity *entity);
char *tool_dup_share (const Tool *tool,
                      int         permille) G_GNUC_WARN_UNUSED_RESULT;
char *tool_dup_percent (const Tool *tool,
                        int         permille);
char *tool_dup_day (const GDate *day,
                    const char  *otherwise) G_GNUC_WARN_UNUSED_RESULT;
void tool_append (GListStore *to,
                  GListModel *from);
void tool_write_quoted (Tool       *tool,
                        const char *text);
void tool_write_items (Tool       *tool,
                       GListModel *list);
void tool_write_list (Tool       *tool,
                      GListModel *list);
void tool_pad (Tool       *tool,
               const char *text,
               guint       width);
ToolStatus tool_finish (Tool       *tool,
                        ToolStatus  status);
void tool_complain (const Tool *tool,
                    const char *about,
                    const char *what);

/* documents.c */
const char *tool_name_of (const Tool *tool,
                          const char *name);
RegieEntity *tool_read (Tool       *tool,
                        GType       type,
                        const char *name);
ToolStatus tool_save (Tool       *tool,
                      const char *file,
                      const char *text);
void tool_write_dossier (Tool         *tool,
                         RegieDossier *dossier,
                         RegieMethod  *method,
                         gboolean      plan_only);

/* steps.c */
void tool_write_step (Tool          *tool,
                      RegieNextStep *step);

/* methods.c */
RegieLayers *tool_load_layers (Tool              *tool,
                               const char *const *names);
RegieMethod *tool_load_method (Tool         *tool,
                               RegieDossier *dossier,
                               const char   *name);
RegieMethod *tool_load_programme_method (Tool           *tool,
                                         RegieProgramme *programme,
                                         const char     *name);
GListModel *tool_check_layers (Tool        *tool,
                               RegieLayers *layers);
void tool_warn_of_method (Tool        *tool,
                          RegieMethod *method);

G_END_DECLS
