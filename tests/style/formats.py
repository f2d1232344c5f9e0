"""The formatter aligns what clang-format cannot, finds what is out of line, and leaves its own work alone.

    formats.py
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import contextlib
import io
import pathlib
import shutil
import sys
import tempfile

import format
import tap

LOOSE = '''G_DEFINE_QUARK(regie-error-quark, regie_error)

struct _RegieGoal
{
  RegieEntity parent_instance;

  char *title;
  RegieGoalStatus status;
};

void
regie_goal_set_title (RegieGoal *self, const char *title)
{
  self->title = g_strdup(title);
}
'''
HOUSE = '''G_DEFINE_QUARK (regie-error-quark, regie_error)

struct _RegieGoal
{
  RegieEntity parent_instance;

  char            *title;
  RegieGoalStatus  status;
};

void
regie_goal_set_title (RegieGoal  *self,
                      const char *title)
{
  self->title = g_strdup (title);
}
'''


def check(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'regie-goal.c')
        path.write_text(text, encoding='utf-8')
        with contextlib.redirect_stdout(io.StringIO()) as diff:
            status = format.main(['--check', str(path)])
        return status, bool(diff.getvalue())


def main():
    report = tap.Report()
    report.equal('parameters are aligned',
                 format.align_parameters(['void regie_a (RegieGoal *self,', '              const char *title);']),
                 ['void regie_a (RegieGoal  *self,', '              const char *title);'])
    report.equal('a name that begins like a type stays whole',
                 format.align_parameters(['void regie_a (RegieLevel *self,', '              int interval_days);']),
                 ['void regie_a (RegieLevel *self,', '              int         interval_days);'])
    report.equal('members are aligned', format.align_members(['struct _A', '{', '  int one;', '  char *two;', '};']),
                 ['struct _A', '{', '  int   one;', '  char *two;', '};'])
    report.equal('a call is left alone', format.align_parameters(['  call (one,', '        two);']),
                 ['  call (one,', '        two);'])
    if not shutil.which('clang-format-14'):
        report.skip('the whole of it', 'clang-format-14 is not installed')
        return report.finish()
    report.equal('loose text becomes house text', format.house_format('regie-goal.c', LOOSE), HOUSE)
    report.equal('house text stays', format.house_format('regie-goal.c', HOUSE), HOUSE)
    report.equal('the check finds loose text', check(LOOSE), (1, True))
    report.equal('the check passes house text', check(HOUSE), (0, False))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main())
